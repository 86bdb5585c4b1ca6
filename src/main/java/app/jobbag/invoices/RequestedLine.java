package app.jobbag.invoices;

import app.jobbag.workorders.OrderId;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.UUID;

/** A line as it is stored; live unless the request was returned, so that an order is asked to be paid for once. */
@Embeddable
record RequestedLine(UUID clientId, UUID orderId, String text, BigDecimal amount, boolean live) {
    RequestLine line() {
        return new RequestLine(new OrderId(orderId), text, amount);
    }

    RequestedLine alive(boolean now) {
        return new RequestedLine(clientId, orderId, text, amount, now);
    }
}
