package app.jobbag.closing;

import app.jobbag.platform.reading.Later;
import app.jobbag.workorders.OrderDetails;
import java.util.List;

/** One thing that must be in order before an order is closed; asked each time the card is looked at. */
interface ClosingCheck {
    Later<List<Blocker>> of(OrderDetails order);
}
