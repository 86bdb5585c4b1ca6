package app.jobbag.bookings;

import app.jobbag.kernel.Money;
import app.jobbag.kernel.NotFound;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.workorders.OrderId;
import java.math.BigDecimal;
import java.util.Currency;
import org.springframework.stereotype.Service;

/** The cost of an order, from the one view that every page reads. The caller asks for COST_SEE or HOURS_SEE. */
@Service
public class OrderCosts {
    private final Reads reads;

    OrderCosts(Reads reads) {
        this.reads = reads;
    }

    /** A row of the view. */
    record Row(
            Currency currency,
            BigDecimal hours,
            BigDecimal unpricedHours,
            BigDecimal timeCost,
            BigDecimal expenses,
            BigDecimal total) {
        OrderCost cost() {
            return new OrderCost(
                    hours,
                    unpricedHours,
                    new Money(timeCost, currency),
                    new Money(expenses, currency),
                    new Money(total, currency));
        }
    }

    public Later<OrderCost> of(OrderId order) {
        Query query = Query.of("select * from order_cost where order_id = ?", order.value());
        return reads.row(Row.class, query).map(found -> found.map(Row::cost).orElseThrow(NotFound::new));
    }
}
