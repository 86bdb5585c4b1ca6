package app.jobbag.billing;

import app.jobbag.kernel.Refused;
import app.jobbag.platform.jobs.RecurringJob;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Puts the periods that have begun into the plans and asks for them, each once: what an outage has missed is made up for, two
 * nodes wait for each other at the retainer's row. What can't be asked for stays in the plan, and its account executive hears of it.
 */
@Component
class RetainerJob implements RecurringJob {
    private static final Logger log = LoggerFactory.getLogger(RetainerJob.class);

    private final RetainerBilling billing;

    RetainerJob(RetainerBilling billing) {
        this.billing = billing;
    }

    @Override
    public String name() {
        return "bill-retainers";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(15);
    }

    @Override
    public void run() {
        List<Retainer> due = billing.due();
        long failed = due.stream()
                .filter(each -> !done(each.clientId(), () -> billing.bill(each.id())))
                .count();
        List<Retainers.Unasked> unasked = billing.unasked();
        failed += unasked.stream().filter(each -> !ask(each)).count();
        if (failed > 0) {
            throw new IllegalStateException(failed + " retainers could not be billed, see the log");
        }
    }

    private boolean ask(Retainers.Unasked unasked) {
        return done(unasked.client(), () -> {
            try {
                billing.ask(unasked.item());
            } catch (Refused e) {
                log.info("period {} of a retainer can't be asked for: {}", unasked.item(), e.key());
                billing.refuse(unasked.item());
            }
        });
    }

    private static boolean done(UUID client, Runnable work) {
        try {
            Viewers.as(new Viewer.Job(client, "Jobbag"), work);
            return true;
        } catch (RuntimeException e) {
            log.error("a retainer of client {} could not be billed", client, e);
            return false;
        }
    }
}
