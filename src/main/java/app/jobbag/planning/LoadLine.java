package app.jobbag.planning;

import app.jobbag.platform.calendar.IsoWeek;
import app.jobbag.workorders.OrderId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Somebody's part in an order, week by week.
 *
 * @param weeks hours by Monday
 */
public record LoadLine(
        AssignmentId id,
        int version,
        OrderId orderId,
        String order,
        String client,
        String role,
        Map<LocalDate, BigDecimal> weeks) {
    public LoadLine {
        weeks = Map.copyOf(weeks);
    }

    public BigDecimal in(IsoWeek week) {
        return weeks.getOrDefault(week.monday(), BigDecimal.ZERO);
    }

    public boolean has(IsoWeek week) {
        return in(week).signum() > 0;
    }

    public BigDecimal total() {
        return weeks.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public SortedMap<LocalDate, BigDecimal> sorted() {
        return new TreeMap<>(weeks);
    }
}
