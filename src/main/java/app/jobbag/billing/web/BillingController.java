package app.jobbag.billing.web;

import app.jobbag.billing.Billing;
import app.jobbag.billing.BillingItemId;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import app.jobbag.workorders.OrderId;
import jakarta.validation.Valid;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The billing plan of an order: its items, another one, and asking for what is due. */
@Controller
class BillingController {
    private final Billing billing;
    private final BillingPage page;
    private final MessageSource texts;

    BillingController(Billing billing, BillingPage page, MessageSource texts) {
        this.billing = billing;
        this.page = page;
        this.texts = texts;
    }

    @GetMapping("/billing-plans/{id}")
    @Requires(Action.PAYMENT_REQUEST_SEE)
    String show(SignedIn who, @PathVariable OrderId id, Model model) {
        page.show(who, id, model);
        model.addAttribute("form", new BillingItemForm());
        return "billing/show";
    }

    @PostMapping("/billing-plans/{id}/items")
    @Requires(Action.PAYMENT_REQUEST_WRITE)
    String create(
            SignedIn who,
            @PathVariable OrderId id,
            @Valid @ModelAttribute("form") BillingItemForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.show(who, id, model);
        if (!form.saysOneTime() && !errors.hasFieldErrors("dueOn")) {
            errors.rejectValue("dueOn", "billing.refused.when");
        }
        if (form.isPast(page.today()) && !errors.hasFieldErrors("dueOn")) {
            errors.rejectValue("dueOn", "billing.refused.past");
        }
        if (form.isFinerThanAPercentage()) {
            errors.rejectValue("value", "billing.refused.percent");
        }
        return post.form("billing/show", errors)
                .saving(() -> billing.add(who, id, form.draft()))
                .to("/billing-plans/" + id.value(), "billing.add.done");
    }

    @PostMapping("/billing-items/{id}/removal")
    @Requires(Action.PAYMENT_REQUEST_WRITE)
    String remove(SignedIn who, @PathVariable BillingItemId id, Post post) {
        String plan = planOf(who, id);
        return post.action().doing(() -> billing.remove(who, id)).to(plan, "billing.remove.done");
    }

    /** One click: its evidence is the plan. */
    @PostMapping("/billing-items/{id}/request")
    @Requires(Action.PAYMENT_REQUEST_WRITE)
    String request(
            SignedIn who,
            @PathVariable BillingItemId id,
            @RequestParam(defaultValue = "") String buyerReference,
            Post post,
            Locale reader) {
        String plan = planOf(who, id);
        String evidence = texts.getMessage("billing.evidence", null, reader);
        return post.action()
                .doing(() -> billing.request(who, id, evidence, buyerReference))
                .to(request -> "/payment-requests/" + request.value(), plan, "billing.request.done");
    }

    private String planOf(SignedIn who, BillingItemId id) {
        return "/billing-plans/" + billing.orderOf(who, id).value();
    }
}
