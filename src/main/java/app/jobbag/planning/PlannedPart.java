package app.jobbag.planning;

import app.jobbag.platform.calendar.IsoWeek;
import app.jobbag.staff.PersonId;
import app.jobbag.workorders.OrderId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's part in an order, as the order's pages show it.
 *
 * @param weeks hours by Monday
 * @param on whether the person is still on the order; what is planned counts only then
 */
public record PlannedPart(
        AssignmentId id,
        int version,
        OrderId orderId,
        PersonId personId,
        String person,
        String role,
        boolean on,
        Map<LocalDate, BigDecimal> weeks) {
    public PlannedPart {
        weeks = Map.copyOf(weeks);
    }

    public BigDecimal in(IsoWeek week) {
        return weeks.getOrDefault(week.monday(), BigDecimal.ZERO);
    }

    public BigDecimal total() {
        return weeks.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public @Nullable IsoWeek first() {
        return weeks.keySet().stream()
                .min(Comparator.naturalOrder())
                .map(IsoWeek::new)
                .orElse(null);
    }

    public @Nullable IsoWeek last() {
        return weeks.keySet().stream()
                .max(Comparator.naturalOrder())
                .map(IsoWeek::new)
                .orElse(null);
    }
}
