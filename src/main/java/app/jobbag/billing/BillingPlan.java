package app.jobbag.billing;

import app.jobbag.kernel.Money;
import app.jobbag.workorders.OrderDetails;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an order bills ahead, and what is left for its final invoice.
 *
 * @param toCome periods of retainers that have an end and have not begun yet
 */
public record BillingPlan(OrderDetails order, List<BillingItem> items, Money toCome) {
    public BillingPlan {
        items = List.copyOf(items);
    }

    public Money planned() {
        return Money.sum(
                order.currency(),
                items.stream().map(BillingItem::money).filter(Objects::nonNull).toList());
    }

    /** The items and what is still to come: nothing else may be planned beyond what is agreed. */
    public Money promised() {
        return planned().plus(toCome);
    }

    public @Nullable Money left() {
        Money agreed = order.estimate();
        return agreed == null ? null : agreed.minus(promised());
    }
}
