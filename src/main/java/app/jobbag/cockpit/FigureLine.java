package app.jobbag.cockpit;

import app.jobbag.kernel.Money;
import app.jobbag.ui.Formats;
import app.jobbag.ui.charts.Chart;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A figure over the weeks asked for.
 *
 * @param currency of money only: each currency is a line of its own
 * @param values by week, the running one last
 * @param parts what the running week's is made of
 */
public record FigureLine(
        WeekFigure figure,
        @Nullable String currency,
        List<LocalDate> weeks,
        List<BigDecimal> values,
        Map<String, BigDecimal> parts) {
    public FigureLine {
        weeks = List.copyOf(weeks);
        values = List.copyOf(values);
        parts = Map.copyOf(parts);
    }

    public BigDecimal now() {
        return values.get(values.size() - 1);
    }

    public BigDecimal before() {
        return values.get(values.size() - 2);
    }

    public BigDecimal difference() {
        return now().subtract(before());
    }

    public String difference(Formats formats) {
        String sign = difference().signum() > 0 ? "+" : difference().signum() < 0 ? "\u2212" : "\u00b1";
        return sign + said(difference().abs(), formats);
    }

    /** How the change since the week before is to be taken. */
    public String tone() {
        if (difference().signum() == 0) {
            return "neutral";
        }
        return switch (figure.unit()) {
            case HOURS -> "neutral";
            case MONEY_TO_DATE -> difference().signum() < 0 ? "neutral" : "good";
            case NUMBER, MONEY, RATE -> difference().signum() > 0 == figure.moreIsWorse() ? "bad" : "good";
        };
    }

    public String said(BigDecimal value, Formats formats) {
        if (currency != null) {
            return formats.money(new Money(value, Currency.getInstance(currency)));
        }
        String number = formats.number(value.stripTrailingZeros());
        return figure.unit() == WeekFigure.Unit.RATE ? number + "\u00a0%" : number;
    }

    /** A line without words: nothing but its shape is shown. */
    public Chart spark() {
        return new Chart(
                values.stream().map(value -> new Chart.Point("", value, "")).toList());
    }

    public Chart chart(Formats formats) {
        return new Chart(IntStream.range(0, weeks.size())
                .mapToObj(n -> new Chart.Point(formats.date(weeks.get(n)), values.get(n), said(values.get(n), formats)))
                .toList());
    }
}
