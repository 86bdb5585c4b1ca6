package app.jobbag.invoices;

import app.jobbag.kernel.Money;
import app.jobbag.workorders.OrderId;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line as it is stored.
 *
 * @param billingItemId null where the order is closed
 * @param live unless the request was returned
 * @param invoiced a live line that is not keeps its order from being asked for a second time
 */
@Embeddable
record RequestedLine(
        UUID clientId,
        UUID orderId,
        String text,
        BigDecimal amount,
        boolean live,
        boolean invoiced,
        @Nullable UUID billingItemId) {
    /** As it is asked for. */
    static RequestedLine of(UUID client, RequestLine line, Money amount) {
        return new RequestedLine(
                client, line.order().value(), line.text(), amount.amount(), true, false, line.billingItem());
    }

    RequestLine line() {
        return new RequestLine(new OrderId(orderId), text, amount, billingItemId);
    }

    RequestedLine returned() {
        return new RequestedLine(clientId, orderId, text, amount, false, false, billingItemId);
    }

    RequestedLine charged() {
        return new RequestedLine(clientId, orderId, text, amount, live, true, billingItemId);
    }
}
