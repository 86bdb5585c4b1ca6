package app.jobbag.invoices;

import app.jobbag.platform.jobs.RecurringJob;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads the chain of issued invoices every day; a gap or an altered one is this job's failure, by number. */
@Component
class InvoiceCheckJob implements RecurringJob {
    private final InvoiceSeals seals;

    InvoiceCheckJob(InvoiceSeals seals) {
        this.seals = seals;
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
        List<InvoiceNumber> broken = seals.broken();
        if (!broken.isEmpty()) {
            throw new IllegalStateException("altered or missing invoices: " + broken);
        }
    }
}
