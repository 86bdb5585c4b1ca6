package app.jobbag.billing.web;

import app.jobbag.billing.Billing;
import app.jobbag.billing.BillingPlan;
import app.jobbag.billing.MilestoneChoice;
import app.jobbag.billing.Retainer;
import app.jobbag.billing.Retaining;
import app.jobbag.platform.reading.Later;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts the page of an order's billing plan together, in one read transaction. */
@Component
class BillingPage {
    private final Billing billing;
    private final Retaining retaining;
    private final AccessPolicy policy;
    private final BillingChoices choices;

    BillingPage(Billing billing, Retaining retaining, AccessPolicy policy, BillingChoices choices) {
        this.billing = billing;
        this.retaining = retaining;
        this.policy = policy;
        this.choices = choices;
    }

    LocalDate today() {
        return choices.today();
    }

    @Transactional(readOnly = true)
    public void show(SignedIn who, OrderId id, Model model) {
        Later<List<Retainer>> retainers = retaining.of(id);
        BillingPlan plan = billing.plan(who, id);
        Later<List<MilestoneChoice>> milestones = billing.milestones(plan.order());
        boolean write = policy.permits(who, Action.PAYMENT_REQUEST_WRITE, plan.order());
        model.addAttribute("retainers", retainers.get());
        model.addAttribute(
                "retainerTexts",
                retainers.get().stream()
                        .collect(Collectors.toMap(Retainer::id, each -> retaining.said(each, who.locale()))));
        model.addAttribute("plan", plan);
        model.addAttribute("mayWrite", write && Billing.mayBeBilled(plan.order()));
        model.addAttribute("kinds", choices.kinds());
        model.addAttribute("measures", choices.measures());
        model.addAttribute("deliverables", choices.deliverables(id));
        model.addAttribute("milestones", choices.milestones(milestones.get()));
    }
}
