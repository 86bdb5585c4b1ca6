package app.jobbag.invoices;

import app.jobbag.platform.jobs.RecurringJob;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads the chain of issued invoices every day; a gap or an altered one is this job's failure, by number. */
@Component
class InvoiceCheckJob implements RecurringJob {
    private final InvoicesIntact invoices;

    InvoiceCheckJob(InvoicesIntact invoices) {
        this.invoices = invoices;
    }

    @Override
    public String name() {
        return "check-invoices";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        List<String> broken = invoices.verdict().faults();
        if (!broken.isEmpty()) {
            throw new IllegalStateException("altered or missing invoices: " + String.join("; ", broken));
        }
    }
}
