package app.jobbag.bookings;

import app.jobbag.workorders.OrderId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** An entry as its form shows it, with what became of it. */
public record BookedTime(
        TimeEntryId id,
        OrderId order,
        LocalDate workedOn,
        BigDecimal hours,
        Activity activity,
        String note,
        List<Before> before) {
    public BookedTime {
        before = List.copyOf(before);
    }

    /** What it was until somebody corrected it. */
    public record Before(String who, Instant at, String reason, BigDecimal hours, Activity activity, String note) {}
}
