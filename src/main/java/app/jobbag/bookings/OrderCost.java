package app.jobbag.bookings;

import app.jobbag.kernel.Money;
import java.math.BigDecimal;

/**
 * What an order has cost so far (WO-6), net, in the client's currency.
 *
 * @param unpriced hours of people for whom finance has set no cost rate yet; they count nothing in {@code time}
 */
public record OrderCost(BigDecimal hours, BigDecimal unpriced, Money time, Money expenses, Money total) {
    public boolean hasUnpriced() {
        return unpriced.signum() > 0;
    }
}
