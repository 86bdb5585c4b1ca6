package app.jobbag.purchasing;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.UUID;

/** A line as it is kept. */
@Embeddable
record OrderedLine(
        UUID clientId, String what, BigDecimal quantity, BigDecimal price, BigDecimal taxPercent, BigDecimal net) {
    static OrderedLine of(UUID client, PurchaseLine line, Currency currency) {
        return new OrderedLine(
                client,
                line.what(),
                line.quantity(),
                line.price(),
                line.taxPercent(),
                line.net(currency).amount());
    }

    PurchaseLine line() {
        return new PurchaseLine(what, quantity, price, taxPercent);
    }
}
