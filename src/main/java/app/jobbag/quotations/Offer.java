package app.jobbag.quotations;

import app.jobbag.kernel.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a supplier offers.
 *
 * @param prices of the lines in their order, each for all of its quantity, net
 * @param leadDays working days from the order on
 */
public record Offer(
        Currency currency,
        List<Money> prices,
        int leadDays,
        @Nullable LocalDate validUntil) {
    public Offer {
        prices = List.copyOf(prices);
    }

    public Money total() {
        return Money.sum(currency, prices);
    }
}
