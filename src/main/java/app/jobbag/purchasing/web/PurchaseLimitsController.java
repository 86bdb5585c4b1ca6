package app.jobbag.purchasing.web;

import app.jobbag.platform.trail.Trail;
import app.jobbag.purchasing.PurchaseLimits;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The agency's limits up to which finance approves purchase orders. */
@Controller
class PurchaseLimitsController {
    private static final String VIEW = "purchasing/limits";

    private final PurchaseLimits limits;
    private final Trail trail;

    PurchaseLimitsController(PurchaseLimits limits, Trail trail) {
        this.limits = limits;
        this.trail = trail;
    }

    @GetMapping("/purchase-limits")
    @Requires(Action.PURCHASE_LIMITS)
    String index(Model model) {
        model.addAttribute("form", new PurchaseLimitForm());
        return fill(model);
    }

    @PostMapping("/purchase-limits")
    @Requires(Action.PURCHASE_LIMITS)
    String update(
            SignedIn who,
            @Valid @ModelAttribute("form") PurchaseLimitForm form,
            BindingResult errors,
            Post post,
            Model model) {
        return post.form(fill(model), errors)
                .saving(() -> limits.set(who, form.unit(), form.most()))
                .to("/purchase-limits", "purchasing.limits.done");
    }

    private String fill(Model model) {
        model.addAttribute("limits", limits.all());
        model.addAttribute("history", trail.of("purchaseLimit", PurchaseLimits.HISTORY));
        return VIEW;
    }
}
