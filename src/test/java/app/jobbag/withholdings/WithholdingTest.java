package app.jobbag.withholdings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;

import app.jobbag.kernel.Money;
import app.jobbag.kernel.Percent;
import app.jobbag.kernel.Refused;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much is kept back: of the whole net, rounded once, half up, to what the currency has. */
class WithholdingTest {
    @ParameterizedTest
    @CsvSource({
        "EUR, 1000, 15, 150.00",
        "EUR, 1000.10, 15, 150.02",
        "EUR, 333.33, 19, 63.33",
        "EUR, 0.10, 15, 0.02",
        "EUR, 0.03, 15, 0.00",
        "EUR, 12345.67, 7, 864.20",
        "CNY, 1234.55, 10, 123.46",
        "CNY, 0.04, 10, 0.00",
        "JPY, 10001, 10.21, 1021",
        "JPY, 45, 10, 5",
        "JPY, 44, 10, 4",
        "EUR, -100, 15, 0.00"
    })
    void isRoundedOnceHalfUp(String currency, String net, String percent, String withheld) {
        Withholding rule = new Withholding("IRPF", Percent.of(percent), "");

        assertThat(rule.of(Money.of(net, currency))).isEqualTo(Money.of(withheld, currency));
    }

    @Test
    void isNeverMoreThanTheNetNorFurtherThanHalfAUnitFromItsPart() {
        qt().forAll(
                        integers().between(1, 99_999_999),
                        integers().between(1, 9_999),
                        arbitrary().pick("EUR", "CNY", "JPY"))
                .checkAssert((units, hundredths, currency) -> {
                    int digits = currency.equals("JPY") ? 0 : 2;
                    Money net = Money.of(BigDecimal.valueOf(units, digits).toPlainString(), currency);
                    Percent percent = new Percent(BigDecimal.valueOf(hundredths, 2));
                    Money withheld = new Withholding("IRPF", percent, "").of(net);
                    BigDecimal exact = net.amount()
                            .multiply(BigDecimal.valueOf(hundredths))
                            .divide(BigDecimal.valueOf(10_000));
                    assertThat(withheld.amount()).isEqualByComparingTo(exact.setScale(digits, RoundingMode.HALF_UP));
                    assertThat(withheld.compareTo(net)).isLessThanOrEqualTo(0);
                    assertThat(net.minus(withheld).plus(withheld)).isEqualTo(net);
                });
    }

    @Test
    void withoutAPercentageNothingIsWithheld() {
        assertThat(Withholding.typed("", null, "")).isNull();
        assertThat(Withholding.typed("IRPF", BigDecimal.ZERO, "words")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 15, withholdingName",
        "IRPF, 100, withholdingPercent",
        "IRPF, -1, withholdingPercent",
        "IRPF, , withholdingPercent"
    })
    void whatIsMissingIsSaidAtItsField(String name, BigDecimal percent, String field) {
        assertThatThrownBy(() -> Withholding.typed(name, percent, ""))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo(field));
    }
}
