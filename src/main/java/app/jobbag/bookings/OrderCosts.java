package app.jobbag.bookings;

import app.jobbag.kernel.NotFound;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.workorders.OrderId;
import org.springframework.stereotype.Service;

/** The cost of an order, from the one view that every page reads. The caller asks for COST_SEE or HOURS_SEE. */
@Service
public class OrderCosts {
    private final Reads reads;

    OrderCosts(Reads reads) {
        this.reads = reads;
    }

    /** The columns of the view as a row of {@link OrderCost}. */
    public static final String COLUMNS =
            "k.currency, k.hours, k.unpriced_hours, k.planned_hours, k.estimate as estimate_amount,"
                    + " k.planned as planned_amount, to_jsonb(k) as amounts, k.open_expenses";

    public Later<OrderCost> of(OrderId order) {
        Query query = Query.of("select " + COLUMNS + " from order_cost k where k.order_id = ?", order.value());
        return reads.row(OrderCost.class, query).map(found -> found.orElseThrow(NotFound::new));
    }
}
