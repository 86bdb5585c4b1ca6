package app.jobbag.proposals;

import app.jobbag.platform.jobs.RecurringJob;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes once that the review of what was presented is due, and once that it is late (PRO-4): whoever looks after the client is told
 * of the first, the managers of the second too.
 */
@Component
class ReviewReminders implements RecurringJob {
    private final Reviews reviews;

    ReviewReminders(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public String name() {
        return "review-reminders";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(30);
    }

    @Override
    public void run() {
        reviews.unsaid().forEach(each -> Viewers.as(new Viewer.Job(each.client(), "Jobbag"), () -> reviews.say(each)));
    }

    /** What is to be said of a proposal. */
    record Unsaid(UUID client, UUID id, String verb) {}

    /** Presented in the last two weeks, and not reviewed. */
    @Component
    @Transactional
    static class Reviews {
        private static final String SILENT = "not exists (select from trail t where t.subject = 'proposal'"
                + " and t.subject_id = p.id and t.verb = %s and t.at > p.presented_at)";

        private final JdbcClient jdbc;
        private final ProposalBook book;
        private final Clock clock;

        Reviews(JdbcClient jdbc, ProposalBook book, Clock clock) {
            this.jdbc = jdbc;
            this.book = book;
            this.clock = clock;
        }

        @Transactional(readOnly = true)
        public List<Unsaid> unsaid() {
            Timestamp now = Timestamp.from(clock.instant());
            return jdbc.sql("""
                    select p.client_id as client, p.id, s.verb from proposal p
                    cross join (values ('reviewDue', interval '2 hours'), ('reviewLate', interval '48 hours')) s (verb, after)
                    where p.reviewed_at is null and p.presented_at > cast(:now as timestamptz) - interval '14 days'
                        and p.presented_at < cast(:now as timestamptz) - s.after
                        and %s""".formatted(SILENT.formatted("s.verb")))
                    .param("now", now)
                    .query(Unsaid.class)
                    .list();
        }

        /** Under a lock on the proposal: of two nodes only one says it. */
        public void say(Unsaid unsaid) {
            Proposal proposal = book.find(new ProposalId(unsaid.id()));
            boolean silent = jdbc.sql(
                            "select exists (select from proposal p where p.id = :id and p.reviewed_at is null and "
                                    + SILENT.formatted(":verb") + ")")
                    .param("id", unsaid.id())
                    .param("verb", unsaid.verb())
                    .query(Boolean.class)
                    .single();
            if (silent) {
                book.note(proposal, unsaid.verb());
            }
        }
    }
}
