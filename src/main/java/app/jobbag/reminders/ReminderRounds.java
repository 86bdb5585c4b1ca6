package app.jobbag.reminders;

import app.jobbag.clients.ClientId;
import app.jobbag.platform.jobs.RecurringJob;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Goes round the clients that owe something; each is reminded in its own scope and transaction. */
@Component
class ReminderRounds implements RecurringJob {
    private static final Logger log = LoggerFactory.getLogger(ReminderRounds.class);

    private final ReminderReads reads;
    private final Reminding reminding;
    private final TransactionTemplate transaction;

    ReminderRounds(ReminderReads reads, Reminding reminding, PlatformTransactionManager transactions) {
        this.reads = reads;
        this.reminding = reminding;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public String name() {
        return "remind-of-invoices";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(15);
    }

    /** One that fails does not keep the others waiting, and is told on the page of jobs. */
    @Override
    public void run() {
        List<ClientId> due = Objects.requireNonNull(transaction.execute(status -> reads.all().get().stream()
                .filter(each -> each.isDue() && each.ladder().automatic() && reads.isOpen(each.debtor()))
                .map(each -> each.debtor().client())
                .toList()));
        long failed = due.stream().filter(each -> !remind(each)).count();
        if (failed > 0) {
            throw new IllegalStateException(failed + " clients could not be reminded, see the log");
        }
    }

    private boolean remind(ClientId client) {
        try {
            Viewers.as(
                    new Viewer.Job(client.value(), "Jobbag"),
                    () -> transaction.executeWithoutResult(status -> reminding.sendDue(client)));
            return true;
        } catch (RuntimeException e) {
            log.error("client {} could not be reminded", client.value(), e);
            return false;
        }
    }
}
