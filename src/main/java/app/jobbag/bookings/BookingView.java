package app.jobbag.bookings;

import app.jobbag.staff.PersonId;
import app.jobbag.workorders.OrderDetails;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the bag shows of an order's bookings to one reader.
 *
 * @param open whether the reader may book now
 * @param cost null for whoever sees own entries only
 * @param money whether the reader sees what hours cost
 * @param rates whether the reader may mend missing rates
 */
public record BookingView(
        OrderDetails order,
        PersonId reader,
        boolean open,
        List<TimeEntry> time,
        @Nullable OrderCost cost,
        boolean money,
        boolean rates) {
    public boolean empty() {
        return time.isEmpty();
    }
}
