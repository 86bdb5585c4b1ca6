package app.jobbag.creditlimits;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.kernel.Money;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a client is from its limit, and what counts. */
class CreditStandingTest {
    @ParameterizedTest
    @CsvSource({
        "1000, 0, WITHIN, 0",
        "1000, -50, WITHIN, 0",
        "1000, 799.99, WITHIN, 79",
        "1000, 800, NEAR, 80",
        "1000, 999.99, NEAR, 99",
        "1000, 1000, NEAR, 100",
        "1000, 1000.01, OVER, 101",
        "1000, 2500, OVER, 250",
        "1000, 99000, OVER, 999",
        "0, 0, WITHIN, 0",
        "0, -1, WITHIN, 0",
        "0, 0.01, OVER, 999"
    })
    void justAsMuchIsNotAboveIt(String limit, String used, CreditState state, int percent) {
        CreditStanding standing = standing(limit, used, "0", "0", "0");
        assertThat(standing.state()).isEqualTo(state);
        assertThat(standing.percent()).isEqualTo(percent);
        assertThat(standing.percent() > 100).isEqualTo(standing.isOver());
        assertThat(standing.width()).isBetween(0, 100);
    }

    @Test
    void whatWasPaidAheadTakesOffAndAnOrderMoreAdds() {
        CreditStanding standing = standing("1000", "300", "200", "400", "150");
        assertThat(standing.used()).isEqualTo(Money.of("750", "EUR"));
        assertThat(standing.free()).isEqualTo(Money.of("250", "EUR"));
        assertThat(standing.with(Money.of("250", "EUR")).state()).isEqualTo(CreditState.NEAR);
        assertThat(standing.with(Money.of("250.01", "EUR")).isOver()).isTrue();
        assertThat(standing.with(Money.of("300", "EUR")).free()).isEqualTo(Money.of("-50", "EUR"));
    }

    @Test
    void moneyWithoutCentsIsComparedToTheUnit() {
        CreditStanding standing =
                new CreditStanding(yen("100000"), yen("80000"), yen("0"), yen("0"), yen("0"), List.of());
        assertThat(standing.state()).isEqualTo(CreditState.NEAR);
        assertThat(standing.with(yen("20001")).isOver()).isTrue();
    }

    private static CreditStanding standing(
            String limit, String receivable, String asked, String unbilled, String advance) {
        return new CreditStanding(
                Money.of(limit, "EUR"),
                Money.of(receivable, "EUR"),
                Money.of(asked, "EUR"),
                Money.of(unbilled, "EUR"),
                Money.of(advance, "EUR"),
                List.of());
    }

    private static Money yen(String amount) {
        return Money.of(amount, "JPY");
    }
}
