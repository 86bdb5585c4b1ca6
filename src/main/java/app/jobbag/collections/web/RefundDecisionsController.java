package app.jobbag.collections.web;

import app.jobbag.collections.RefundId;
import app.jobbag.collections.RefundQueries;
import app.jobbag.collections.Refunds;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import app.jobbag.ui.ReasonForm;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What is to be paid back: let go by another than asked, beside the write-offs. */
@Controller
class RefundDecisionsController {
    private static final String HOME = "/write-offs";
    private static final String REFUSE = "collections/refund-refusal";

    private final Refunds refunds;
    private final RefundQueries queries;

    RefundDecisionsController(Refunds refunds, RefundQueries queries) {
        this.refunds = refunds;
        this.queries = queries;
    }

    @PostMapping("/refunds/{id}/approval")
    @Requires(Action.WRITE_OFF_DECIDE)
    String approve(SignedIn who, @PathVariable RefundId id, Post post) {
        return post.action().doing(() -> refunds.approve(who, id)).to(HOME, "collections.refund.approved");
    }

    @GetMapping("/refunds/{id}/refusal/new")
    @Requires(Action.WRITE_OFF_DECIDE)
    String newRefusal(SignedIn who, @PathVariable RefundId id, Model model) {
        model.addAttribute("refund", queries.require(who, Action.WRITE_OFF_DECIDE, id));
        model.addAttribute("form", new ReasonForm());
        return REFUSE;
    }

    @PostMapping("/refunds/{id}/refusal")
    @Requires(Action.WRITE_OFF_DECIDE)
    String refuse(
            SignedIn who,
            @PathVariable RefundId id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Post post,
            Model model) {
        model.addAttribute("refund", queries.require(who, Action.WRITE_OFF_DECIDE, id));
        return post.form(REFUSE, errors)
                .saving(() -> {
                    refunds.refuse(who, id, form.getReason());
                    return id;
                })
                .to(HOME, "collections.writeOff.refused");
    }

    @PostMapping("/refunds/{id}/withdrawal")
    @Requires(Action.PAYMENT_WRITE)
    String withdraw(SignedIn who, @PathVariable RefundId id, Post post) {
        return post.action().doing(() -> refunds.withdraw(who, id)).to(HOME, "collections.writeOff.withdrawn");
    }
}
