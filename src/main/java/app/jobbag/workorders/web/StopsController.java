package app.jobbag.workorders.web;

import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import app.jobbag.ui.ReasonForm;
import app.jobbag.workorders.OrderDecisions;
import app.jobbag.workorders.OrderId;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What stops an order: put on hold for a while, or cancelled for good. */
@Controller
class StopsController {
    private final OrderDecisions decisions;
    private final OrderPage page;

    StopsController(OrderDecisions decisions, OrderPage page) {
        this.decisions = decisions;
        this.page = page;
    }

    @GetMapping("/workorders/{id}/hold/new")
    @Requires(Action.ORDER_WRITE)
    String newHold(SignedIn who, @PathVariable OrderId id, Model model) {
        return ReasonPage.ask(page.require(who, Action.ORDER_WRITE, id), "hold", model);
    }

    @PostMapping("/workorders/{id}/hold")
    @Requires(Action.ORDER_WRITE)
    String hold(
            SignedIn who,
            @PathVariable OrderId id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Post post,
            Model model) {
        String view = ReasonPage.again(page.require(who, Action.ORDER_WRITE, id), "hold", model);
        return post.form(view, errors)
                .saving(() -> decisions.hold(who, id, form.getVersion(), form.getReason()))
                .to(home(id), "workorders.hold.done");
    }

    @PostMapping("/workorders/{id}/resumption")
    @Requires(Action.ORDER_WRITE)
    String resume(SignedIn who, @PathVariable OrderId id, @RequestParam int version, Post post) {
        return post.action().doing(() -> decisions.resume(who, id, version)).to(home(id), "workorders.resume.done");
    }

    @GetMapping("/workorders/{id}/cancellation/new")
    @Requires(Action.ORDER_WRITE)
    String newCancellation(SignedIn who, @PathVariable OrderId id, Model model) {
        return ReasonPage.ask(page.require(who, Action.ORDER_WRITE, id), "cancellation", model);
    }

    @PostMapping("/workorders/{id}/cancellation")
    @Requires(Action.ORDER_WRITE)
    String cancel(
            SignedIn who,
            @PathVariable OrderId id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Post post,
            Model model) {
        String view = ReasonPage.again(page.require(who, Action.ORDER_WRITE, id), "cancellation", model);
        return post.form(view, errors)
                .saving(() -> decisions.cancel(who, id, form.getVersion(), form.getReason()))
                .to(home(id), "workorders.cancellation.done");
    }

    private static String home(OrderId id) {
        return "/workorders/" + id.value();
    }
}
