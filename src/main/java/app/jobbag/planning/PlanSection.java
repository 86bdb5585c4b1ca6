package app.jobbag.planning;

import app.jobbag.platform.reading.Later;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.BagSection;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderStatus;
import java.util.EnumSet;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who is planned for how much, on the order's page. */
@Component
class PlanSection implements BagSection {
    private final OrderPlan plan;
    private final AccessPolicy policy;

    PlanSection(OrderPlan plan, AccessPolicy policy) {
        this.plan = plan;
        this.policy = policy;
    }

    @Override
    public String key() {
        return "planning";
    }

    @Override
    public int rank() {
        return 150;
    }

    @Override
    public Later<Optional<Content>> of(SignedIn who, OrderDetails order) {
        boolean over = EnumSet.of(OrderStatus.CLOSED, OrderStatus.CANCELLED).contains(order.status());
        boolean writes = !over && policy.permits(who, Action.ORDER_WRITE, order);
        return plan.of(order.id())
                .map(parts -> parts.isEmpty() && !writes
                        ? Optional.empty()
                        : Optional.of(new Content("planning/_bag", new PlanView(order.id(), parts, writes))));
    }
}
