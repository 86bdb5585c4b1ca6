package app.jobbag.billing.web;

import app.jobbag.billing.Billing;
import app.jobbag.billing.BillingPlan;
import app.jobbag.platform.reading.Later;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.BagSection;
import app.jobbag.workorders.OrderDetails;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The billing plan in the order's bag: once there is one, or while one may be made. */
@Component
class BillingBag implements BagSection {
    private final Billing billing;
    private final AccessPolicy policy;

    BillingBag(Billing billing, AccessPolicy policy) {
        this.billing = billing;
        this.policy = policy;
    }

    @Override
    public String key() {
        return "billing";
    }

    @Override
    public int rank() {
        return 450;
    }

    @Override
    public Later<Optional<Content>> of(SignedIn who, OrderDetails order) {
        if (!policy.permits(who, Action.PAYMENT_REQUEST_SEE, order)) {
            return Later.known(Optional.empty());
        }
        boolean write = policy.permits(who, Action.PAYMENT_REQUEST_WRITE, order) && Billing.mayBeBilled(order);
        return billing.of(order).map(plan -> content(plan, write));
    }

    private static Optional<Content> content(BillingPlan plan, boolean write) {
        return plan.items().isEmpty() && !write
                ? Optional.empty()
                : Optional.of(new Content("billing/_bag", Map.of("plan", plan, "write", write)));
    }
}
