package app.jobbag.reminders;

import app.jobbag.invoices.InvoiceId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the client promised.
 *
 * @param invoice null for all that is due
 * @param amount null for all that is open of it
 * @param call the call in which it was said
 */
public record PromiseDraft(
        @Nullable InvoiceId invoice,
        @Nullable BigDecimal amount,
        LocalDate dueOn,
        String saidBy,
        String note,
        @Nullable ReminderId call) {}
