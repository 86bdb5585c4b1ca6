package app.jobbag.estimates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.kernel.Money;
import app.jobbag.kernel.Percent;
import app.jobbag.kernel.TaxRate;
import app.jobbag.staff.Discipline;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** EST-1 by example. */
class SummingTest {
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final TaxRate VAT = TaxRate.standard(Percent.of("21"));

    @Test
    void aContingencyCountsOnItsGroupAndAloneOnAll() {
        Totals totals = totals(
                "0",
                LineDraft.group("Ideas"),
                hours("Concept", "10").as(LineKind.HOURS, "100", "0"),
                hours("Reserve", "0").as(LineKind.CONTINGENCY, "0", "10"),
                LineDraft.group("Print"),
                hours("Posters", "1").as(LineKind.BOUGHT_IN, "2000", "15"),
                LineDraft.group("Reserve for all"),
                hours("Reserve", "0").as(LineKind.CONTINGENCY, "0", "5"));
        assertThat(totals.line(3).net()).isEqualTo(eur("100"));
        assertThat(totals.line(5).net()).isEqualTo(eur("2300"));
        assertThat(totals.line(7).net()).isEqualTo(eur("165"));
        assertThat(totals.net()).isEqualTo(eur("3565"));
        assertThat(totals.line(1).net()).isEqualTo(eur("1100"));
    }

    @Test
    void whatIsOfferedIsPricedAndDoesNotCount() {
        Totals totals = totals(
                "0",
                hours("Concept", "10").as(LineKind.HOURS, "100", "0"),
                hours("Film", "1").as(LineKind.EXPENSE, "900", "0").as(Choice.OFFERED, "A"),
                hours("Photo", "1").as(LineKind.EXPENSE, "400", "0").as(Choice.CHOSEN, "A"));
        assertThat(totals.net()).isEqualTo(eur("1400"));
        assertThat(totals.line(2).net()).isEqualTo(eur("900"));
        assertThat(totals.line(2).accepted()).isEqualTo(eur("0"));
    }

    @Test
    void rowsOfAnOfferedGroupDoNotCount() {
        Totals totals = totals(
                "10",
                hours("Concept", "1").as(LineKind.HOURS, "100", "0"),
                LineDraft.group("Film").as(Choice.OFFERED, ""),
                hours("Camera", "1").as(LineKind.EXPENSE, "900", "0"));
        assertThat(totals.line(2).net()).isEqualTo(eur("900"));
        assertThat(totals.net()).isEqualTo(eur("90"));
        assertThat(totals.total()).isEqualTo(eur("108.90"));
    }

    @Test
    void alternativesAreOptionsAndOneAtMostIsChosen() {
        LineDraft film = hours("Film", "1").as(LineKind.EXPENSE, "900", "0");
        assertThatThrownBy(() -> sheet("0", film.as(Choice.CHOSEN, "A"), film.as(Choice.CHOSEN, "A"))
                        .refuseContradictions())
                .hasMessage("estimates.refused.alternatives");
        assertThatThrownBy(() -> sheet("0", film.as(Choice.FIXED, "A")).refuseContradictions())
                .hasMessage("estimates.refused.alternatives");
        sheet("0", film.as(Choice.CHOSEN, "A"), film.as(Choice.OFFERED, "A"), film)
                .refuseContradictions();
    }

    @Test
    void theMarginTakesHoursAtCostAndWhatIsNotKnownAsBelow() {
        Totals totals = totals(
                "0",
                hours("Concept", "10").as(LineKind.HOURS, "100", "0"),
                hours("Print", "2").as(LineKind.BOUGHT_IN, "200", "50"));
        DayRate day = new DayRate(EUR, BigDecimal.ONE);
        Margin margin =
                Margin.of(totals, day, Map.of(Discipline.CREATIVE, eur("40"))).orElseThrow();
        assertThat(margin.revenue()).isEqualTo(eur("1600"));
        assertThat(margin.cost()).isEqualTo(eur("800"));
        assertThat(margin.percent()).isEqualTo(Percent.of("50"));
        assertThat(margin.isBelow(Percent.of("50"))).isFalse();
        assertThat(margin.isBelow(Percent.of("50.01"))).isTrue();
        assertThat(Margin.of(totals, day, Map.of()).orElseThrow().isBelow(Percent.of("1")))
                .isTrue();
        assertThat(Margin.of(totals, new DayRate(EUR, null), Map.of())).isEmpty();
    }

    private static LineDraft hours(String text, String hours) {
        return LineDraft.hours(Discipline.CREATIVE, text, hours, VAT);
    }

    private static Totals totals(String discount, LineDraft... rows) {
        return sheet(discount, rows).totals();
    }

    private static Sheet sheet(String discount, LineDraft... rows) {
        List<Line> lines = new ArrayList<>();
        for (LineDraft row : rows) {
            BigDecimal price = row.unitPrice();
            lines.add(row.at(lines.size() + 1, lines.size(), price == null ? BigDecimal.ZERO : price));
        }
        return new Sheet(EUR, new BigDecimal(discount), lines);
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
