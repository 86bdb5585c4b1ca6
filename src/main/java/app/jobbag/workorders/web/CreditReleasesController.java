package app.jobbag.workorders.web;

import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import app.jobbag.ui.ReasonForm;
import app.jobbag.workorders.OrderCredit;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Finance or a manager lets an order be issued above its client's credit limit, with the reason. */
@Controller
class CreditReleasesController {
    private static final String ACTION = "credit-release";

    private final OrderCredit credit;
    private final OrderPage page;

    CreditReleasesController(OrderCredit credit, OrderPage page) {
        this.credit = credit;
        this.page = page;
    }

    @GetMapping("/workorders/{id}/credit-release/new")
    @Requires(Action.CREDIT_DECIDE)
    @Transactional(readOnly = true)
    public String newRelease(SignedIn who, @PathVariable OrderId id, Model model) {
        OrderDetails order = page.require(who, Action.CREDIT_DECIDE, id);
        model.addAttribute("credit", credit.notice(who, order).get().orElse(null));
        return ReasonPage.ask(order, ACTION, model);
    }

    @PostMapping("/workorders/{id}/credit-release")
    @Requires(Action.CREDIT_DECIDE)
    String create(
            SignedIn who,
            @PathVariable OrderId id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Post post,
            Model model) {
        String view = ReasonPage.again(page.require(who, Action.CREDIT_DECIDE, id), ACTION, model);
        return post.form(view, errors)
                .saving(() -> credit.release(who, id, form.getVersion(), form.getReason()))
                .to("/workorders/" + id.value(), "workorders.credit-release.done");
    }
}
