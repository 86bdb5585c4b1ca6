package app.jobbag.hospitality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import app.jobbag.hospitality.HeadLimit.Kind;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What it costs a head, and against which limit that is held. */
class HeadCostTest {
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Money SIXTY = Money.of("60", "EUR");

    @ParameterizedTest
    @CsvSource({
        "100.00, EUR, 3, 33.33",
        "0.05, EUR, 2, 0.03",
        "0.01, EUR, 3, 0.00",
        "120.00, EUR, 2, 60.00",
        "120.01, EUR, 2, 60.01",
        "10000, JPY, 3, 3333",
        "5, JPY, 2, 3"
    })
    void isRoundedHalfUpToTheCurrencysSmallestUnit(String total, String currency, int heads, String each) {
        assertThat(new HeadCost(Money.of(total, currency), heads).each()).isEqualTo(Money.of(each, currency));
    }

    @Test
    void asksForSomebodyAtTheTable() {
        assertThatThrownBy(() -> new HeadCost(SIXTY, 0)).isInstanceOf(Refused.class);
    }

    @Test
    void isNeverFurtherThanHalfAUnitFromTheTruth() {
        qt().forAll(longs().between(1, 100_000_000_00L), integers().between(1, 400))
                .check((cents, heads) -> {
                    Money total = new Money(BigDecimal.valueOf(cents, 2), EUR);
                    BigDecimal each = new HeadCost(total, heads).each().amount();
                    BigDecimal off = each.multiply(BigDecimal.valueOf(heads))
                            .subtract(total.amount())
                            .abs()
                            .multiply(BigDecimal.valueOf(2));
                    return off.compareTo(BigDecimal.valueOf(heads, 2)) <= 0;
                });
    }

    @Test
    void neverRisesWithMoreGuests() {
        qt().forAll(longs().between(1, 10_000_000L), integers().between(1, 100)).check((cents, heads) -> {
            Money total = new Money(BigDecimal.valueOf(cents, 2), EUR);
            return new HeadCost(total, heads + 1).each().compareTo(new HeadCost(total, heads).each()) <= 0;
        });
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, UNLIMITED, -",
                "60 EUR, -, AGENCY, 60",
                "60 EUR, 40 EUR, CLIENT, 40",
                "60 EUR, 80 EUR, AGENCY, 60",
                "60 EUR, 60 EUR, CLIENT, 60",
                "60 EUR, 0 EUR, FORBIDDEN, 0",
                "60 EUR, 0 USD, FORBIDDEN, 0",
                "60 EUR, 40 USD, UNSET, 0",
                "60 USD, -, UNSET, 0",
                "60 USD, 40 EUR, CLIENT, 40",
                "-, 40 EUR, CLIENT, 40",
                "-, 40 USD, UNSET, 0",
            })
    void isHeldAgainstTheLowerLimit(
            @Nullable String agency, @Nullable String client, Kind kind, @Nullable String most) {
        HeadLimit limit = HeadLimit.of(EUR, agency == null ? List.of() : List.of(money(agency)), money(client));

        assertThat(limit.kind()).isEqualTo(kind);
        assertThat(limit.most()).isEqualTo(most == null ? null : Money.of(most, "EUR"));
    }

    @Test
    void isWithinTheLimitUpToItsLastCent() {
        HeadLimit limit = HeadLimit.of(EUR, List.of(SIXTY), null);
        qt().forAll(longs().between(1, 20_000)).check(cents -> {
            Money each = new Money(BigDecimal.valueOf(cents, 2), EUR);
            return limit.isExceededBy(each) == cents > 6000;
        });
    }

    @Test
    void isCoveredByWhatWasApprovedAndNotByLess() {
        HeadLimit limit = HeadLimit.of(EUR, List.of(SIXTY), null);
        qt().forAll(longs().between(1, 20_000), longs().between(0, 20_000)).check((cents, approved) -> {
            Money each = new Money(BigDecimal.valueOf(cents, 2), EUR);
            Money upTo = new Money(BigDecimal.valueOf(approved, 2), EUR);
            return limit.covers(upTo, each) == (cents <= 6000 || cents <= approved);
        });
    }

    private static @Nullable Money money(@Nullable String text) {
        return text == null ? null : Money.of(text.split(" ")[0], text.split(" ")[1]);
    }
}
