package app.jobbag.purchasing;

import app.jobbag.kernel.Money;
import app.jobbag.workorders.OrderDetails;
import java.util.Optional;

/**
 * What may be bought for an order, where something closer than its whole estimate is agreed: owned here, answered by the module
 * of estimates. Net, in the order's currency, signed changes included.
 */
public interface AgreedBudget {
    Optional<Money> of(OrderDetails order);
}
