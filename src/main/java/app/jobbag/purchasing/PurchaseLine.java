package app.jobbag.purchasing;

import app.jobbag.kernel.Money;
import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * A line of a purchase order.
 *
 * @param price of one, net
 * @param taxPercent 21 means 21 %
 * @param budget the row of a signed estimate that it is held against (EST-1); null where it is for none
 */
public record PurchaseLine(
        String what,
        BigDecimal quantity,
        BigDecimal price,
        BigDecimal taxPercent,
        @Nullable BudgetLine budget) {
    public PurchaseLine {
        what = what.strip();
    }

    /** For no row of an estimate. */
    public PurchaseLine(String what, BigDecimal quantity, BigDecimal price, BigDecimal taxPercent) {
        this(what, quantity, price, taxPercent, null);
    }

    /** Rounded once. */
    public Money net(Currency currency) {
        return new Money(price.multiply(quantity), currency);
    }
}
