package app.jobbag.invoices;

import app.jobbag.kernel.Money;
import app.jobbag.workorders.OrderId;
import org.jspecify.annotations.Nullable;

/** A closed order that no payment request waits for, with what may still be asked for: no estimate, no limit. */
public record InvoiceableOrder(
        OrderId id, String name, @Nullable Money estimate, Money invoiced) {}
