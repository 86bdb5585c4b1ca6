package app.jobbag.planning;

import app.jobbag.kernel.Refused;
import app.jobbag.platform.calendar.IsoWeek;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Hours spread evenly over the days of a period, Monday to Friday, in quarters.
 *
 * @param hours altogether
 */
public record Spread(BigDecimal hours, LocalDate from, LocalDate until) {
    private static final BigDecimal QUARTERS = new BigDecimal(4);
    private static final BigDecimal MOST = new BigDecimal(5000);
    private static final int LONGEST = 53;

    /** @throws Refused for hours that are none, and for a period that is none or longer than a year */
    public Spread {
        PlannedWeek.refuseUnlessQuarters(hours, MOST, "hours");
        if (until.isBefore(from)) {
            throw new Refused("planning.refused.backwards").at("until");
        }
        if (from.plusWeeks(LONGEST).isBefore(until)) {
            throw new Refused("planning.refused.long").at("until");
        }
    }

    /** Each week has the quarters that its last day adds to the whole: together they are the whole. */
    public SortedMap<IsoWeek, BigDecimal> byWeek() {
        SortedMap<IsoWeek, Integer> days = days();
        BigDecimal all =
                BigDecimal.valueOf(days.values().stream().mapToInt(each -> each).sum());
        SortedMap<IsoWeek, BigDecimal> weeks = new TreeMap<>();
        BigDecimal given = BigDecimal.ZERO;
        int gone = 0;
        for (Map.Entry<IsoWeek, Integer> each : days.entrySet()) {
            gone += each.getValue();
            BigDecimal reached = hours.multiply(QUARTERS)
                    .multiply(BigDecimal.valueOf(gone))
                    .divide(all, 0, RoundingMode.HALF_UP)
                    .divide(QUARTERS, 2, RoundingMode.UNNECESSARY);
            if (reached.compareTo(given) > 0) {
                weeks.put(each.getKey(), reached.subtract(given));
                given = reached;
            }
        }
        return weeks;
    }

    /** A weekend alone has its own days. */
    private SortedMap<IsoWeek, Integer> days() {
        SortedMap<IsoWeek, Integer> workdays = new TreeMap<>();
        from.datesUntil(until.plusDays(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .forEach(day -> workdays.merge(IsoWeek.with(day), 1, Integer::sum));
        if (workdays.isEmpty()) {
            workdays.put(IsoWeek.with(from), 1);
        }
        return workdays;
    }
}
