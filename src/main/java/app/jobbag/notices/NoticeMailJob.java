package app.jobbag.notices;

import app.jobbag.platform.jobs.RecurringJob;
import app.jobbag.staff.PeopleRegister;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.SignedIn;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Mails what is to be mailed at once; what came together, in one mail. */
@Component
class NoticeMailJob implements RecurringJob {
    private final NoticeLetters letters;
    private final Waiting waiting;

    NoticeMailJob(NoticeLetters letters, Waiting waiting) {
        this.letters = letters;
        this.waiting = waiting;
    }

    @Override
    public String name() {
        return "mail-notices";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(15);
    }

    @Override
    public void run() {
        EachReader.of(waiting.readers(), letters::atOnce);
    }

    /** For whom something waits. */
    @Component("noticesWaiting")
    @org.springframework.transaction.annotation.Transactional(readOnly = true)
    static class Waiting {
        private final JdbcClient jdbc;
        private final PeopleRegister people;
        private final Clock clock;

        Waiting(JdbcClient jdbc, PeopleRegister people, Clock clock) {
            this.jdbc = jdbc;
            this.people = people;
            this.clock = clock;
        }

        public List<SignedIn> readers() {
            return jdbc
                    .sql("""
                    select distinct person_id from notice where channel = 'MAIL' and mailed_at is null and read_at is null
                        and noticed_at > ?\
                    """)
                    .param(Timestamp.from(clock.instant().minus(NoticeLetters.FRESH)))
                    .query(UUID.class)
                    .list()
                    .stream()
                    .flatMap(id -> people.signedIn(new PersonId(id)).stream())
                    .toList();
        }
    }
}
