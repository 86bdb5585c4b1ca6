package app.jobbag.closing;

import app.jobbag.bookings.OrderCost;
import app.jobbag.bookings.OrderCosts;
import app.jobbag.kernel.Lack;
import app.jobbag.platform.reading.Later;
import app.jobbag.workorders.OrderDetails;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** All time and bills must be in: an order without any looks forgotten, hours without a rate would cost nothing. */
@Component
class BookingsIn implements ClosingCheck {
    private final OrderCosts costs;

    BookingsIn(OrderCosts costs) {
        this.costs = costs;
    }

    @Override
    public Later<List<Blocker>> of(OrderDetails order) {
        return costs.of(order.id()).map(cost -> blockers(order, cost));
    }

    private static List<Blocker> blockers(OrderDetails order, OrderCost cost) {
        List<Blocker> blockers = new ArrayList<>();
        if (cost.hours().signum() == 0
                && cost.expenses().isZero()
                && cost.bills().isZero()) {
            Lack lack =
                    Lack.of("closing.lack.bookings", "/workorders/" + order.id().value() + "#cost", order.title());
            blockers.add(new Blocker("bookings", lack, true));
        }
        if (cost.hasUnpriced()) {
            Lack lack = Lack.of("closing.lack.unpriced", "/cost-rates#rate-title", cost.unpriced());
            blockers.add(new Blocker("unpriced", lack, true));
        }
        if (cost.openExpenses() > 0) {
            String list = "/expenses?order=" + order.id().value();
            Lack lack = Lack.of("closing.lack.expenses", list, cost.openExpenses());
            blockers.add(new Blocker("expenses", lack, true));
        }
        return blockers;
    }
}
