package app.jobbag.timesheets;

import app.jobbag.bookings.Activity;
import app.jobbag.workorders.OrderId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A row of a week sheet: one kind of work on one order. */
public record WeekRow(Work work, String order, String client, boolean open, List<TimeLine> lines) {
    /** What rows are told apart by. */
    public record Work(OrderId order, Activity activity) {}

    public WeekRow {
        lines = List.copyOf(lines);
    }

    static WeekRow of(List<TimeLine> lines) {
        TimeLine first = lines.get(0);
        return new WeekRow(first.work(), first.order(), first.client(), first.open(), lines);
    }

    /** The same kind of work on the same order, with nothing booked yet. */
    WeekRow emptied() {
        return new WeekRow(work, order, client, open, List.of());
    }

    public List<TimeLine> on(LocalDate day) {
        return lines.stream().filter(each -> each.workedOn().equals(day)).toList();
    }

    public BigDecimal hours(LocalDate day) {
        return on(day).stream().map(TimeLine::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal total() {
        return lines.stream().map(TimeLine::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What was said about a day, for the cell. */
    public String notes(LocalDate day) {
        return on(day).stream()
                .map(TimeLine::note)
                .filter(each -> !each.isBlank())
                .distinct()
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
    }
}
