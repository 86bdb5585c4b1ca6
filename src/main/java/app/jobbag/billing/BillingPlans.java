package app.jobbag.billing;

import app.jobbag.kernel.Money;
import app.jobbag.platform.reading.Later;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The plan of an order: its items, and what its retainers will still put into it. */
@Component
class BillingPlans {
    private final BillingItems items;
    private final Retainers retainers;

    BillingPlans(BillingItems items, Retainers retainers) {
        this.items = items;
        this.retainers = retainers;
    }

    /** What is written of it, whatever the order is like. */
    Later<Written> of(OrderId order) {
        return items.of(order).with(retainers.of(order), Written::new);
    }

    /** What an order's plan is made of. */
    record Written(List<BillingItem> items, List<Retainer> retainers) {
        BillingPlan on(OrderDetails order) {
            Money toCome = Money.sum(
                    order.currency(), retainers.stream().map(Retainer::toCome).toList());
            return new BillingPlan(order, items, toCome);
        }
    }
}
