package app.jobbag.quotations;

import app.jobbag.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Quotes side by side, in the currency of the estimate or the work order at the day's rate. */
public record QuoteComparison(List<Side> sides) {
    public QuoteComparison {
        sides = List.copyOf(sides);
    }

    /**
     * One supplier's.
     *
     * @param total null where it has not quoted
     * @param converted null without a rate of the day: then it is not compared
     * @param cheapest of those that can be compared; several where they are equal
     * @param over its price has expired
     */
    public record Side(
            QuoteDetails quote,
            @Nullable Money total,
            @Nullable Money converted,
            boolean cheapest,
            boolean quickest,
            boolean over) {}

    /** @param rates units of the target for one of that currency, today; empty where none is known */
    static QuoteComparison of(
            List<QuoteDetails> quotes,
            Currency target,
            Function<Currency, Optional<BigDecimal>> rates,
            LocalDate today) {
        Function<QuoteDetails, @Nullable Money> convert = each -> each.isQuoted()
                ? rates.apply(each.offer().currency())
                        .map(rate -> each.offer().total().at(rate, target))
                        .orElse(null)
                : null;
        Optional<Money> least =
                quotes.stream().map(convert).filter(Objects::nonNull).min(Money::compareTo);
        Optional<Integer> soonest = quotes.stream()
                .filter(QuoteDetails::isQuoted)
                .map(QuoteDetails::leadDays)
                .filter(Objects::nonNull)
                .min(Integer::compare);
        return new QuoteComparison(quotes.stream()
                .map(each -> {
                    Money converted = convert.apply(each);
                    LocalDate until = each.validUntil();
                    return new Side(
                            each,
                            each.isQuoted() ? each.offer().total() : null,
                            converted,
                            converted != null && least.filter(converted::equals).isPresent(),
                            each.isQuoted()
                                    && soonest.filter(days -> days.equals(each.leadDays()))
                                            .isPresent(),
                            until != null && until.isBefore(today));
                })
                .toList());
    }
}
