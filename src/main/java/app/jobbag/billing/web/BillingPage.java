package app.jobbag.billing.web;

import app.jobbag.billing.Billing;
import app.jobbag.billing.BillingItemDraft;
import app.jobbag.billing.BillingPlan;
import app.jobbag.billing.Retainer;
import app.jobbag.billing.Retaining;
import app.jobbag.deliverables.DeliverableDetails;
import app.jobbag.deliverables.DeliverableRegister;
import app.jobbag.platform.reading.Later;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Options;
import app.jobbag.workorders.OrderId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts the page of an order's billing plan together, in one read transaction. */
@Component
class BillingPage {
    private final Billing billing;
    private final Retaining retaining;
    private final DeliverableRegister deliverables;
    private final AccessPolicy policy;
    private final Options options;

    BillingPage(
            Billing billing,
            Retaining retaining,
            DeliverableRegister deliverables,
            AccessPolicy policy,
            Options options) {
        this.billing = billing;
        this.retaining = retaining;
        this.deliverables = deliverables;
        this.policy = policy;
        this.options = options;
    }

    @Transactional(readOnly = true)
    public void show(SignedIn who, OrderId id, Model model) {
        Later<List<Retainer>> retainers = retaining.of(id);
        BillingPlan plan = billing.plan(who, id);
        model.addAttribute("retainers", retainers.get());
        boolean write = policy.permits(who, Action.PAYMENT_REQUEST_WRITE, plan.order());
        model.addAttribute("plan", plan);
        model.addAttribute("mayWrite", write && Billing.mayBeBilled(plan.order()));
        model.addAttribute("kinds", options.of(BillingItemDraft.Kind.values(), "billing.kind."));
        model.addAttribute("measures", options.of(BillingItemForm.Measure.values(), "billing.measure."));
        model.addAttribute(
                "deliverables",
                Options.from(
                        deliverables.of(id).get(), each -> each.id().value().toString(), DeliverableDetails::title));
    }
}
