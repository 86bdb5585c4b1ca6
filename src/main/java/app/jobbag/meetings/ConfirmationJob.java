package app.jobbag.meetings;

import app.jobbag.clients.ClientId;
import app.jobbag.platform.jobs.RecurringJob;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks for the confirmation of minutes that a crash or a failure left unasked. Only fresh ones: a question that comes days
 * after the minutes is for a person to send, who knows what has been said meanwhile.
 */
@Component
class ConfirmationJob implements RecurringJob {
    private static final Logger log = LoggerFactory.getLogger(ConfirmationJob.class);
    /** So long after they went out, minutes are asked about by themselves. */
    static final Duration FRESH = Duration.ofDays(1);

    private static final int BATCH = 50;

    private final Left left;
    private final Confirmation confirmation;

    ConfirmationJob(Left left, Confirmation confirmation) {
        this.left = left;
        this.confirmation = confirmation;
    }

    record Due(MinutesId minutes, ClientId client) {}

    /** Fresh minutes, printed, whose client should be asked and was not. */
    @Component("minutesLeftUnasked")
    static class Left {
        private final JdbcClient jdbc;
        private final Clock clock;

        Left(JdbcClient jdbc, Clock clock) {
            this.jdbc = jdbc;
            this.clock = clock;
        }

        @Transactional(readOnly = true)
        public List<Due> due() {
            return jdbc.sql("""
                    select m.id, m.client_id from minutes m
                    join paper p on p.client_id = m.client_id and p.id = m.paper_id and p.state = 'READY'
                    where m.state = 'CIRCULATED' and m.circulated_at > ?
                        and exists (select from minutes_recipient r where r.minutes_id = m.id and r.asked)
                        and not exists (select from signature_request q where q.client_id = m.client_id
                            and q.subject_kind = 'minutes' and q.subject_id = m.id)
                        and not exists (select from minutes n where n.meeting_id = m.meeting_id
                            and n.revision > m.revision and n.state = 'CIRCULATED')
                    order by m.circulated_at limit ?""")
                    .params(Timestamp.from(clock.instant().minus(FRESH)), BATCH)
                    .query((row, n) -> new Due(
                            new MinutesId(row.getObject("id", UUID.class)),
                            new ClientId(row.getObject("client_id", UUID.class))))
                    .list();
        }
    }

    @Override
    public String name() {
        return "ask-for-confirmation";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    /** All of them are tried; that one failed is told on the page of jobs. */
    @Override
    public void run() {
        List<Due> all = left.due();
        long failed = all.stream().filter(due -> !done(due)).count();
        if (failed > 0) {
            throw new IllegalStateException(failed + " of " + all.size() + " minutes failed, see the log");
        }
    }

    private boolean done(Due due) {
        try {
            Viewers.as(new Viewer.Job(due.client().value(), "Jobbag"), () -> confirmation.ask(due.minutes()));
            return true;
        } catch (RuntimeException e) {
            log.error("minutes {} failed", due.minutes().value(), e);
            return false;
        }
    }
}
