package app.jobbag.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.kernel.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an order's lines add up to. */
class PurchaseSumsTest {
    private static final Currency EUR = Currency.getInstance("EUR");

    @Test
    void taxesEachRateOnceOnItsSum() {
        PurchaseSums sums =
                PurchaseSums.of(EUR, List.of(line("1", "0.33", "21"), line("1", "0.33", "21"), line("3", "10", "4")));
        assertThat(sums.net()).isEqualTo(Money.of("30.66", "EUR"));
        assertThat(sums.taxes())
                .extracting(PurchaseSums.Tax::tax)
                .containsExactly(Money.of("1.20", "EUR"), Money.of("0.14", "EUR"));
        assertThat(sums.gross()).isEqualTo(Money.of("32.00", "EUR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EUR", "JPY", "CNY"})
    void netIsTheSumOfLinesAndGrossOfNetAndTaxForAnyLines(String code) {
        Currency currency = Currency.getInstance(code);
        Random random = new Random(64);
        for (int round = 0; round < 200; round++) {
            List<PurchaseLine> lines = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(20); i++) {
                lines.add(new PurchaseLine(
                        "x",
                        BigDecimal.valueOf(1 + random.nextInt(5000), 3),
                        BigDecimal.valueOf(random.nextInt(9_000_000), 4),
                        BigDecimal.valueOf(random.nextInt(4) * 7)));
            }
            PurchaseSums sums = PurchaseSums.of(currency, lines);
            assertThat(sums.net())
                    .isEqualTo(Money.sum(
                            currency,
                            lines.stream().map(each -> each.net(currency)).toList()));
            assertThat(sums.gross().minus(sums.tax())).isEqualTo(sums.net());
        }
    }

    private static PurchaseLine line(String quantity, String price, String tax) {
        return new PurchaseLine("x", new BigDecimal(quantity), new BigDecimal(price), new BigDecimal(tax));
    }
}
