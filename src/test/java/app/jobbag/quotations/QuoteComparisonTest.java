package app.jobbag.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.kernel.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Quotes side by side, at the day's rate. */
class QuoteComparisonTest {
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    @Test
    void theCheapestIsFoundAcrossCurrenciesAndWhatHasNoRateIsNotCompared() {
        QuoteComparison compared =
                compare(quoted("100", "EUR", 5, null), quoted("10000", "JPY", 3, null), quoted("1", "SEK", 9, null));
        assertThat(compared.sides()).extracting(QuoteComparison.Side::cheapest).containsExactly(false, true, false);
        assertThat(compared.sides()).extracting(QuoteComparison.Side::quickest).containsExactly(false, true, false);
        assertThat(compared.sides())
                .extracting(QuoteComparison.Side::converted)
                .containsExactly(Money.of("100", "EUR"), Money.of("61.23", "EUR"), null);
    }

    @Test
    void equalOnesAreBothTheCheapestAndAnExpiredPriceSaysSo() {
        QuoteComparison compared =
                compare(quoted("100", "EUR", 5, TODAY.minusDays(1)), quoted("100.00", "EUR", 5, TODAY), asked());
        assertThat(compared.sides()).extracting(QuoteComparison.Side::cheapest).containsExactly(true, true, false);
        assertThat(compared.sides()).extracting(QuoteComparison.Side::over).containsExactly(true, false, false);
        assertThat(compared.sides().get(2).total()).isNull();
    }

    private static QuoteComparison compare(QuoteDetails... quotes) {
        return QuoteComparison.of(
                List.of(quotes),
                EUR,
                from -> switch (from.getCurrencyCode()) {
                    case "EUR" -> Optional.of(BigDecimal.ONE);
                    case "JPY" -> Optional.of(new BigDecimal("0.006123"));
                    default -> Optional.empty();
                },
                TODAY);
    }

    private static QuoteDetails quoted(String price, String currency, int days, @Nullable LocalDate until) {
        return details(QuoteState.QUOTED, Currency.getInstance(currency), List.of(new BigDecimal(price)), days, until);
    }

    private static QuoteDetails asked() {
        return details(QuoteState.ASKED, null, List.of(), null, null);
    }

    private static QuoteDetails details(
            QuoteState state,
            @Nullable Currency currency,
            List<BigDecimal> prices,
            @Nullable Integer days,
            @Nullable LocalDate until) {
        UUID id = UUID.randomUUID();
        Instant now = Instant.EPOCH;
        return new QuoteDetails(
                new QuoteId(id),
                0,
                id,
                "Imprenta",
                state,
                null,
                null,
                null,
                currency,
                prices,
                days,
                until,
                "",
                "J",
                now,
                false,
                Channel.LINK,
                null,
                null);
    }
}
