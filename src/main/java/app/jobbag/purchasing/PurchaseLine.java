package app.jobbag.purchasing;

import app.jobbag.kernel.Money;
import java.math.BigDecimal;
import java.util.Currency;

/**
 * A line of a purchase order.
 *
 * @param price of one, net
 * @param taxPercent 21 means 21 %
 */
public record PurchaseLine(String what, BigDecimal quantity, BigDecimal price, BigDecimal taxPercent) {
    public PurchaseLine {
        what = what.strip();
    }

    /** Rounded once. */
    public Money net(Currency currency) {
        return new Money(price.multiply(quantity), currency);
    }
}
