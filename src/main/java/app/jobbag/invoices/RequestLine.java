package app.jobbag.invoices;

import app.jobbag.workorders.OrderId;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order and what is to be invoiced for it, net, in the client's currency.
 *
 * @param billingItem of the order's billing plan that provides for it; null where the order is closed
 */
public record RequestLine(
        OrderId order,
        String text,
        BigDecimal amount,
        @Nullable UUID billingItem) {
    public RequestLine(OrderId order, String text, BigDecimal amount) {
        this(order, text, amount, null);
    }
}
