package app.jobbag.invoices;

import app.jobbag.kernel.Money;
import app.jobbag.workorders.OrderId;
import org.jspecify.annotations.Nullable;

/** A closed order that no live payment request names. */
public record InvoiceableOrder(
        OrderId id, String name, @Nullable Money estimate, Money invoiced) {}
