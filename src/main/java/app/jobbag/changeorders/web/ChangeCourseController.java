package app.jobbag.changeorders.web;

import app.jobbag.changeorders.ChangeDeciding;
import app.jobbag.changeorders.ChangeGuard;
import app.jobbag.changeorders.ChangeHanding;
import app.jobbag.changeorders.ChangeOrderId;
import app.jobbag.clients.guard.GuardPassForm;
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
import org.springframework.web.bind.annotation.RequestParam;

/** The way of a change order: handed in, sent to the client, accepted, refused, withdrawn. */
@Controller
class ChangeCourseController {
    private final ChangeHanding handing;
    private final ChangeDeciding deciding;
    private final ChangeGuard guard;
    private final ChangePage page;

    ChangeCourseController(ChangeHanding handing, ChangeDeciding deciding, ChangeGuard guard, ChangePage page) {
        this.handing = handing;
        this.deciding = deciding;
        this.guard = guard;
        this.page = page;
    }

    @PostMapping("/change-orders/{id}/submission")
    @Requires(Action.ORDER_WRITE)
    String submit(SignedIn who, @PathVariable ChangeOrderId id, @RequestParam int version, Post post) {
        return post.action().doing(() -> handing.submit(who, id, version)).to(home(id), "changeorders.submit.done");
    }

    @PostMapping("/change-orders/{id}/sending")
    @Requires(Action.ORDER_WRITE)
    String send(SignedIn who, @PathVariable ChangeOrderId id, @RequestParam int version, Post post) {
        return post.action().doing(() -> handing.send(who, id, version)).to(home(id), "changeorders.send.done");
    }

    @PostMapping("/change-orders/{id}/recall")
    @Requires(Action.ORDER_WRITE)
    String recall(SignedIn who, @PathVariable ChangeOrderId id, @RequestParam int version, Post post) {
        return post.action().doing(() -> handing.recall(who, id, version)).to(home(id), "changeorders.recall.done");
    }

    @PostMapping("/change-orders/{id}/acceptance")
    @Requires(Action.ORDER_DECIDE)
    String accept(SignedIn who, @PathVariable ChangeOrderId id, @RequestParam int version, Post post) {
        return post.action().doing(() -> deciding.accept(who, id, version)).to(home(id), "changeorders.accept.done");
    }

    @PostMapping("/change-orders/{id}/reminder")
    @Requires(Action.ORDER_WRITE)
    String remind(SignedIn who, @PathVariable ChangeOrderId id, Post post) {
        return post.action().doing(() -> deciding.remind(who, id)).to(home(id), "changeorders.remind.done");
    }

    @GetMapping("/change-orders/{id}/refusal/new")
    @Requires(Action.ORDER_DECIDE)
    String newRefusal(SignedIn who, @PathVariable ChangeOrderId id, Model model) {
        return ask(page.require(who, Action.ORDER_DECIDE, id, model), "refusal", model);
    }

    @PostMapping("/change-orders/{id}/refusal")
    @Requires(Action.ORDER_DECIDE)
    String refuse(
            SignedIn who,
            @PathVariable ChangeOrderId id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.require(who, Action.ORDER_DECIDE, id, model);
        return post.form(again("refusal", model), errors)
                .saving(() -> deciding.refuse(who, id, form.getVersion(), form.getReason()))
                .to(home(id), "changeorders.refusal.done");
    }

    @GetMapping("/change-orders/{id}/withdrawal/new")
    @Requires(Action.ORDER_WRITE)
    String newWithdrawal(SignedIn who, @PathVariable ChangeOrderId id, Model model) {
        return ask(page.require(who, Action.ORDER_WRITE, id, model), "withdrawal", model);
    }

    @PostMapping("/change-orders/{id}/withdrawal")
    @Requires(Action.ORDER_WRITE)
    String withdraw(
            SignedIn who,
            @PathVariable ChangeOrderId id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.require(who, Action.ORDER_WRITE, id, model);
        return post.form(again("withdrawal", model), errors)
                .saving(() -> deciding.withdraw(who, id, form.getVersion(), form.getReason()))
                .to(home(id), "changeorders.withdrawal.done");
    }

    @PostMapping("/change-orders/{id}/guard-pass")
    @Requires(Action.GUARD_PASS)
    String pass(
            SignedIn who,
            @PathVariable ChangeOrderId id,
            @Valid @ModelAttribute("guardPass") GuardPassForm guardPass,
            BindingResult errors,
            Post post,
            Model model) {
        page.show(who, id, model);
        return post.form("changeorders/show", errors)
                .saving(() -> guard.pass(who, id, guardPass.getReason()))
                .to(home(id), "clients.guard.pass.done");
    }

    private static String ask(ChangePage.Both both, String action, Model model) {
        model.addAttribute("form", ReasonForm.at(both.change().version()));
        return again(action, model);
    }

    /** @param action that asks for the reason: part of the address and of the texts' keys */
    private static String again(String action, Model model) {
        model.addAttribute("action", action);
        return "changeorders/reason";
    }

    private static String home(ChangeOrderId id) {
        return ChangesController.home(id);
    }
}
