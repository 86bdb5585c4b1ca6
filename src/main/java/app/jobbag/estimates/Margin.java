package app.jobbag.estimates;

import app.jobbag.kernel.Money;
import app.jobbag.kernel.Percent;
import app.jobbag.staff.Discipline;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What an estimate leaves, in the agency's currency at the exchange rate that it keeps. Hours cost what an hour of their
 * discipline costs on average; expenses and a contingency leave nothing.
 *
 * @param unknown disciplines of which nobody has a cost rate: their hours are counted without cost
 */
public record Margin(Money revenue, Money cost, Set<Discipline> unknown) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Empty while the exchange rate is not known. */
    static Optional<Margin> of(Totals totals, DayRate day, Map<Discipline, Money> hourly) {
        return day.of(totals.net()).map(revenue -> of(revenue, totals.accepted(), day, hourly));
    }

    private static Margin of(Money revenue, List<LineSum> lines, DayRate day, Map<Discipline, Money> hourly) {
        Money cost = Money.zero(revenue.currency());
        Set<Discipline> unknown = EnumSet.noneOf(Discipline.class);
        for (LineSum each : lines) {
            Discipline discipline = Objects.requireNonNull(each.line().discipline());
            Money hour = hourly.get(discipline);
            if (each.line().kind() != LineKind.HOURS) {
                cost = cost.plus(day.of(each.cost()).orElseThrow());
            } else if (hour == null) {
                unknown.add(discipline);
            } else {
                cost = cost.plus(hour.times(each.line().quantity()));
            }
        }
        return new Margin(revenue, cost, unknown);
    }

    public Money profit() {
        return revenue.minus(cost);
    }

    /** With one digit after the point; nothing of nothing. */
    public Percent percent() {
        return new Percent(
                revenue.isZero()
                        ? BigDecimal.ZERO
                        : profit().amount().multiply(HUNDRED).divide(revenue.amount(), 1, RoundingMode.HALF_UP));
    }

    /** What is not known is below. */
    public boolean isBelow(Percent floor) {
        return !unknown.isEmpty()
                || profit().amount().compareTo(revenue.amount().multiply(floor.fraction())) < 0;
    }
}
