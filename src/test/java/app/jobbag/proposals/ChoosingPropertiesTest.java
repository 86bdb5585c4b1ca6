package app.jobbag.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.estimates.Choice;
import app.jobbag.estimates.Line;
import app.jobbag.estimates.LineKind;
import app.jobbag.estimates.LineSum;
import app.jobbag.estimates.Sheet;
import app.jobbag.estimates.Totals;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Percent;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.TaxRate;
import app.jobbag.staff.Discipline;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PRO-5 and EST-1: whatever a client chooses, the work that comes of it sums to what was accepted, to the last unit. */
class ChoosingPropertiesTest {
    private static final int DOCUMENTS = 500;
    private static final List<TaxRate> RATES =
            List.of(TaxRate.standard(Percent.of("21")), TaxRate.standard(Percent.of("5.2")), TaxRate.zero());

    @ParameterizedTest
    @ValueSource(strings = {"EUR", "CNY", "JPY"})
    void ordersSumToTheAcceptedNet(String code) {
        Currency currency = Currency.getInstance(code);
        Random random = new Random(5);
        for (int i = 0; i < DOCUMENTS; i++) {
            Sheet sheet = sheet(random, currency);
            Set<Integer> options = options(random, sheet);
            Sheet chosen = Choosing.choose(sheet, options);
            Totals totals = chosen.totals();
            ConversionPlan plan = ConversionPlan.of(totals);
            assertThat(Choosing.chosen(chosen)).isEqualTo(options);
            assertThat(sum(
                            currency,
                            plan.parts().stream()
                                    .map(ConversionPlan.Part::estimate)
                                    .toList()))
                    .isEqualTo(totals.net());
            for (ConversionPlan.Part part : plan.parts()) {
                assertThat(sum(
                                currency,
                                part.lines().stream().map(LineSum::accepted).toList()))
                        .isEqualTo(part.estimate());
                assertThat(part.estimate().isNegative()).isFalse();
            }
            assertThat(totals.net().plus(totals.tax())).isEqualTo(totals.total());
            assertThat(Choosing.choose(chosen, Choosing.chosen(sheet)).totals()).isEqualTo(sheet.totals());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"EUR", "CNY", "JPY"})
    void billingPlansSumToTheAcceptedNet(String code) {
        Random random = new Random(7);
        for (int i = 0; i < DOCUMENTS; i++) {
            ConversionPlan plan =
                    ConversionPlan.of(sheet(random, Currency.getInstance(code)).totals());
            BigDecimal first = BigDecimal.valueOf(1 + random.nextInt(4999), 2);
            BigDecimal second = BigDecimal.valueOf(1 + random.nextInt(4999), 2);
            List<BigDecimal> percents =
                    List.of(first, BigDecimal.ZERO, second, ConversionPlan.WHOLE.subtract(first.add(second)));
            assertThat(sum(plan.net().currency(), plan.billed(percents))).isEqualTo(plan.net());
            plan.parts()
                    .forEach(part -> assertThat(sum(part.estimate().currency(), part.billed(percents)))
                            .isEqualTo(part.estimate()));
        }
    }

    @Test
    void whatExcludesEachOtherIsNotChosenTogether() {
        Currency euro = Currency.getInstance("EUR");
        Random random = new Random(3);
        Line one = line(random, 0, Choice.OFFERED, "A");
        Line other = line(random, 1, Choice.OFFERED, "A");
        Line fixed = line(random, 2, Choice.FIXED, "");
        Sheet sheet = new Sheet(euro, BigDecimal.ZERO, List.of(one, other, fixed));
        assertThatThrownBy(() -> Choosing.choose(sheet, Set.of(1, 2)))
                .isInstanceOf(Refused.class)
                .hasMessage("proposals.refused.alternatives");
        assertThatThrownBy(() -> Choosing.choose(sheet, Set.of(3))).hasMessage("proposals.refused.option");
        assertThatThrownBy(() -> Choosing.choose(sheet, Set.of(9))).hasMessage("proposals.refused.option");
    }

    private static Set<Integer> options(Random random, Sheet sheet) {
        Set<Integer> options = new HashSet<>();
        Map<String, Integer> letters = new HashMap<>();
        for (Line line : sheet.lines()) {
            if (line.isOption() && random.nextBoolean()) {
                if (line.alternative().isEmpty()) {
                    options.add(line.number());
                } else if (letters.putIfAbsent(line.alternative(), line.number()) == null) {
                    options.add(line.number());
                }
            }
        }
        return options;
    }

    private static Sheet sheet(Random random, Currency currency) {
        List<Line> lines = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        int size = 1 + random.nextInt(40);
        for (int i = 0; i < size; i++) {
            String letter =
                    random.nextInt(6) == 0 ? "AB".substring(random.nextInt(2)).substring(0, 1) : "";
            Choice choice = letter.isEmpty()
                    ? Choice.values()[random.nextInt(3)]
                    : taken.add(letter) && random.nextBoolean() ? Choice.CHOSEN : Choice.OFFERED;
            lines.add(line(random, i, choice, letter));
        }
        BigDecimal discount = random.nextInt(3) == 0 ? BigDecimal.valueOf(random.nextInt(10_001), 2) : BigDecimal.ZERO;
        return new Sheet(currency, discount, lines);
    }

    private static Line line(Random random, int place, Choice choice, String letter) {
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
                BigDecimal.valueOf(random.nextInt(4_001), 2),
                kind.isGroup() ? BigDecimal.ZERO : BigDecimal.valueOf(random.nextInt(5_001), 2),
                tax.category(),
                tax.percent().value(),
                tax.exemptionReason(),
                choice,
                letter);
    }

    private static Money sum(Currency currency, List<Money> amounts) {
        return Money.sum(currency, amounts);
    }
}
