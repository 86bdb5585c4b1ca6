package app.jobbag.billing.web;

import app.jobbag.billing.Billing;
import app.jobbag.billing.BillingItemDraft;
import app.jobbag.billing.BillingPlan;
import app.jobbag.billing.MilestoneChoice;
import app.jobbag.deliverables.DeliverableDetails;
import app.jobbag.deliverables.DeliverableRegister;
import app.jobbag.platform.reading.Later;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Formats;
import app.jobbag.ui.Options;
import app.jobbag.workorders.OrderId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts the page of an order's billing plan together, in one read transaction. */
@Component
class BillingPage {
    private final Billing billing;
    private final DeliverableRegister deliverables;
    private final AccessPolicy policy;
    private final Options options;
    private final Formats formats;

    BillingPage(
            Billing billing, DeliverableRegister deliverables, AccessPolicy policy, Options options, Formats formats) {
        this.billing = billing;
        this.deliverables = deliverables;
        this.policy = policy;
        this.options = options;
        this.formats = formats;
    }

    @Transactional(readOnly = true)
    public void show(SignedIn who, OrderId id, Model model) {
        BillingPlan plan = billing.plan(who, id);
        Later<List<MilestoneChoice>> milestones = billing.milestones(plan.order());
        boolean write = policy.permits(who, Action.PAYMENT_REQUEST_WRITE, plan.order());
        model.addAttribute("plan", plan);
        model.addAttribute("mayWrite", write && Billing.mayBeBilled(plan.order()));
        model.addAttribute("kinds", options.of(BillingItemDraft.Kind.values(), "billing.kind."));
        model.addAttribute("measures", options.of(BillingItemForm.Measure.values(), "billing.measure."));
        model.addAttribute(
                "deliverables",
                Options.from(
                        deliverables.of(id).get(), each -> each.id().value().toString(), DeliverableDetails::title));
        model.addAttribute("milestones", Options.from(milestones.get(), BillingItemForm::value, this::name));
    }

    private String name(MilestoneChoice choice) {
        LocalDate day = choice.day();
        String planned = day == null ? choice.name() : choice.name() + ", " + formats.date(day);
        return planned + " · " + choice.schedule();
    }
}
