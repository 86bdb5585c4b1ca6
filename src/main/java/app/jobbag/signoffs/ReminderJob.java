package app.jobbag.signoffs;

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
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks who could be due a reminder; each is sent in the scope of its client, in a transaction of its own. */
@Component
class ReminderJob implements RecurringJob {
    private static final Logger log = LoggerFactory.getLogger(ReminderJob.class);

    private final JdbcClient jdbc;
    private final Reminders reminders;
    private final TransactionTemplate reading;
    private final Clock clock;

    ReminderJob(JdbcClient jdbc, Reminders reminders, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.reminders = reminders;
        this.reading = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Somebody who is asked. */
    record Asked(UUID client, UUID request, UUID signer) {}

    @Override
    public String name() {
        return "remind-signers";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(15);
    }

    /** One that fails does not keep the others waiting, and is told on the page of jobs. */
    @Override
    public void run() {
        List<Asked> asked = reading.execute(status -> candidates());
        long failed =
                asked == null ? 0 : asked.stream().filter(each -> !remind(each)).count();
        if (failed > 0) {
            throw new IllegalStateException(failed + " reminders could not be sent, see the log");
        }
    }

    private boolean remind(Asked asked) {
        try {
            Viewers.as(
                    new Viewer.Job(asked.client(), name()),
                    () -> reminders.remindWhereDue(asked.request(), asked.signer()));
            return true;
        } catch (RuntimeException e) {
            log.error("signer {} could not be reminded", asked.signer(), e);
            return false;
        }
    }

    private List<Asked> candidates() {
        return jdbc.sql("""
                select s.client_id as client, r.id as request, s.id as signer from signature_signer s
                join signature_request r on r.client_id = s.client_id and r.id = s.request_id and r.state = 'OPEN'
                where s.state = 'ASKED' and s.due_at is not null and s.reminders < 3 and s.asked_at < ?
                order by s.due_at limit 2000""")
                .param(Timestamp.from(clock.instant().minus(Duration.ofHours(4))))
                .query(Asked.class)
                .list();
    }
}
