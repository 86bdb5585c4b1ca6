package app.jobbag.quotations;

import app.jobbag.kernel.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One supplier's side of a request as its page reads it.
 *
 * @param quality from 1 to 5, what its jobs were rated with on average; null before the first
 */
public record QuoteDetails(
        QuoteId id,
        int version,
        UUID supplier,
        String supplierName,
        QuoteState state,
        @Nullable String sentTo,
        @Nullable Instant sentAt,
        @Nullable Instant remindedAt,
        @Nullable Currency currency,
        List<BigDecimal> prices,
        @Nullable Integer leadDays,
        @Nullable LocalDate validUntil,
        String remarks,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        boolean late,
        @Nullable Channel channel,
        @Nullable String notedByName,
        @Nullable BigDecimal quality) {
    public QuoteDetails {
        prices = List.copyOf(prices);
    }

    public boolean isQuoted() {
        return state == QuoteState.QUOTED;
    }

    /** @throws NullPointerException where it has not quoted */
    public Offer offer() {
        Currency own = Objects.requireNonNull(currency);
        return new Offer(
                own,
                prices.stream().map(each -> new Money(each, own)).toList(),
                Objects.requireNonNull(leadDays),
                validUntil);
    }

    public Money price(int position) {
        return offer().prices().get(position);
    }
}
