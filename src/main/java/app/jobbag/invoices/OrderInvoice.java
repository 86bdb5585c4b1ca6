package app.jobbag.invoices;

import app.jobbag.kernel.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An invoice with lines for an order, as the order's bag shows it; {@code net} is what credit notes left of that order's part. */
public record OrderInvoice(
        InvoiceId id,
        @Nullable String number,
        InvoiceStatus status,
        Money net,
        @Nullable LocalDate dueOn) {}
