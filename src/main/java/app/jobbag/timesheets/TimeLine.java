package app.jobbag.timesheets;

import app.jobbag.bookings.Activity;
import app.jobbag.bookings.TimeEntryId;
import app.jobbag.workorders.OrderId;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An own entry on a day.
 *
 * @param order number and title
 * @param open whether its finance number still takes bookings
 */
public record TimeLine(
        TimeEntryId id,
        OrderId orderId,
        String order,
        String client,
        boolean open,
        Activity activity,
        LocalDate workedOn,
        BigDecimal hours,
        String note) {
    public WeekRow.Work work() {
        return new WeekRow.Work(orderId, activity);
    }

    public boolean isTakenBack() {
        return hours.signum() == 0;
    }
}
