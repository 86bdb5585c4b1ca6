package app.jobbag.estimates;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.kernel.Money;
import app.jobbag.kernel.Percent;
import app.jobbag.kernel.TaxCategory;
import app.jobbag.kernel.TaxRate;
import app.jobbag.staff.Discipline;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** EST-1: whatever an estimate looks like, its sums agree to the cent. */
class TotalsPropertiesTest {
    private static final int DOCUMENTS = 400;
    private static final List<TaxRate> RATES = List.of(
            TaxRate.standard(Percent.of("21")),
            TaxRate.standard(Percent.of("10")),
            TaxRate.standard(Percent.of("5.2")),
            TaxRate.zero(),
            TaxRate.without(TaxCategory.AE, "Reverse charge"));

    @ParameterizedTest
    @ValueSource(strings = {"EUR", "CNY", "JPY"})
    void sumsOfLinesTaxesAndDisciplinesAgree(String code) {
        Currency currency = Currency.getInstance(code);
        Random random = new Random(7);
        for (int i = 0; i < DOCUMENTS; i++) {
            Sheet sheet = sheet(random, currency);
            Totals totals = sheet.totals();
            Money nothing = Money.zero(currency);
            List<LineSum> accepted = totals.accepted();
            assertThat(sum(currency, accepted.stream().map(LineSum::net).toList()))
                    .isEqualTo(totals.subtotal());
            assertThat(totals.discount()).isEqualTo(totals.subtotal().share(new Percent(sheet.discount())));
            assertThat(totals.subtotal().minus(totals.discount())).isEqualTo(totals.net());
            assertThat(sum(currency, accepted.stream().map(LineSum::accepted).toList()))
                    .isEqualTo(totals.net());
            assertThat(totals.byDiscipline().values().stream().reduce(nothing, Money::plus))
                    .isEqualTo(totals.net());
            assertThat(sum(currency, totals.taxes().stream().map(TaxSum::base).toList()))
                    .isEqualTo(totals.net());
            assertThat(totals.taxes())
                    .allSatisfy(
                            each -> assertThat(each.tax()).isEqualTo(each.rate().on(each.base())));
            assertThat(totals.net().plus(totals.tax())).isEqualTo(totals.total());
            assertThat(totals.lines()).allSatisfy(TotalsPropertiesTest::priced);
        }
    }

    /** A row by itself: rounded once with its mark-up, its discount rounded once, its share of the discount on all never more than itself. */
    private static void priced(LineSum sum) {
        Line line = sum.line();
        Currency currency = sum.net().currency();
        if (line.kind().isPriced()) {
            BigDecimal markup = line.kind() == LineKind.BOUGHT_IN
                    ? BigDecimal.ONE.add(new Percent(line.percent()).fraction())
                    : BigDecimal.ONE;
            BigDecimal exact = line.quantity().multiply(line.unitPrice()).multiply(markup);
            assertThat(sum.gross()).isEqualTo(new Money(exact, currency));
            assertThat(sum.discount()).isEqualTo(sum.gross().share(new Percent(line.discount())));
        }
        assertThat(sum.accepted().isNegative()).isFalse();
        assertThat(sum.accepted()).isLessThanOrEqualTo(sum.net());
        if (!sum.included()) {
            assertThat(sum.accepted().isZero()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"EUR", "CNY", "JPY"})
    void whatIsSpreadIsWholeAndWithinOneUnitOfItsShare(String code) {
        Currency currency = Currency.getInstance(code);
        BigDecimal unit = BigDecimal.ONE.movePointLeft(currency.getDefaultFractionDigits());
        Random random = new Random(11);
        for (int i = 0; i < DOCUMENTS; i++) {
            Money whole = new Money(BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000, 2), currency);
            List<Money> weights = IntStream.range(0, 1 + random.nextInt(30))
                    .mapToObj(n -> new Money(BigDecimal.valueOf(random.nextInt(100_000), 2), currency))
                    .toList();
            Money all = sum(currency, weights);
            if (!all.isZero()) {
                List<Money> parts = whole.spread(weights);
                assertThat(sum(currency, parts)).isEqualTo(whole);
                for (int n = 0; n < parts.size(); n++) {
                    BigDecimal exact = whole.amount().multiply(weights.get(n).amount());
                    BigDecimal given = parts.get(n).amount().multiply(all.amount());
                    assertThat(exact.subtract(given).abs()).isLessThanOrEqualTo(unit.multiply(all.amount()));
                }
            }
        }
    }

    private static Sheet sheet(Random random, Currency currency) {
        List<Line> lines = new ArrayList<>();
        int size = 1 + random.nextInt(40);
        for (int i = 0; i < size; i++) {
            lines.add(line(random, i));
        }
        return new Sheet(currency, random.nextInt(3) == 0 ? percent(random, 100) : BigDecimal.ZERO, lines);
    }

    private static Line line(Random random, int place) {
        LineKind kind = LineKind.values()[random.nextInt(LineKind.values().length)];
        TaxRate tax = kind.isGroup() ? TaxRate.zero() : RATES.get(random.nextInt(RATES.size()));
        boolean priced = kind.isPriced();
        return new Line(
                place + 1,
                place,
                kind,
                kind.isGroup() ? null : Discipline.values()[random.nextInt(4)],
                "Line " + place,
                priced ? BigDecimal.valueOf(random.nextInt(100_000), 3) : BigDecimal.ZERO,
                priced ? BigDecimal.valueOf(random.nextInt(50_000_000), 4) : BigDecimal.ZERO,
                percent(random, 40),
                kind.isGroup() || random.nextBoolean() ? BigDecimal.ZERO : percent(random, 100),
                tax.category(),
                tax.percent().value(),
                tax.exemptionReason(),
                random.nextInt(4) == 0 ? Choice.OFFERED : Choice.FIXED,
                "");
    }

    private static BigDecimal percent(Random random, int most) {
        return BigDecimal.valueOf(random.nextInt(most * 100 + 1), 2);
    }

    private static Money sum(Currency currency, List<Money> amounts) {
        return Money.sum(currency, amounts);
    }
}
