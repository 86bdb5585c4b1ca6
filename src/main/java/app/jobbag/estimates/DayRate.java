package app.jobbag.estimates;

import app.jobbag.kernel.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The exchange rate that an estimate keeps.
 *
 * @param base the agency's currency; null while nobody has written the agency's data
 * @param rate units of it for one unit of the estimate's; null where none of that day is entered
 */
public record DayRate(@Nullable Currency base, @Nullable BigDecimal rate) {

    /** In the agency's currency, as far as the rate is known. */
    public Optional<Money> of(Money money) {
        return base == null || rate == null ? Optional.empty() : Optional.of(money.at(rate, base));
    }
}
