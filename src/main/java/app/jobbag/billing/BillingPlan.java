package app.jobbag.billing;

import app.jobbag.kernel.Money;
import app.jobbag.workorders.OrderDetails;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an order bills ahead, and what is left for its final invoice. */
public record BillingPlan(OrderDetails order, List<BillingItem> items) {
    public BillingPlan {
        items = List.copyOf(items);
    }

    public Money planned() {
        return Money.sum(
                order.currency(),
                items.stream().map(BillingItem::money).filter(Objects::nonNull).toList());
    }

    public @Nullable Money left() {
        Money agreed = order.estimate();
        return agreed == null ? null : agreed.minus(planned());
    }
}
