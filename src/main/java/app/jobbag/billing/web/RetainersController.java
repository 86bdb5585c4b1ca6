package app.jobbag.billing.web;

import app.jobbag.billing.RetainerDraft;
import app.jobbag.billing.RetainerId;
import app.jobbag.billing.Retaining;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Options;
import app.jobbag.ui.Post;
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

/** Retainers of an order: a new one; paused, going on, ended. They stand on the page of its billing plan. */
@Controller
class RetainersController {
    private final Retaining retaining;
    private final Options options;

    RetainersController(Retaining retaining, Options options) {
        this.retaining = retaining;
        this.options = options;
    }

    @GetMapping("/billing-plans/{id}/retainers/new")
    @Requires(Action.PAYMENT_REQUEST_WRITE)
    String newForm(SignedIn who, @PathVariable OrderId id, Model model) {
        fill(who, id, model);
        model.addAttribute("form", new RetainerForm());
        return "billing/retainer";
    }

    @PostMapping("/billing-plans/{id}/retainers")
    @Requires(Action.PAYMENT_REQUEST_WRITE)
    String create(
            SignedIn who,
            @PathVariable OrderId id,
            @Valid @ModelAttribute("form") RetainerForm form,
            BindingResult errors,
            Post post,
            Model model) {
        fill(who, id, model);
        return post.form("billing/retainer", errors)
                .saving(() -> retaining.begin(who, id, form.draft()))
                .to("/billing-plans/" + id.value(), "billing.retainer.add.done");
    }

    @PostMapping("/retainers/{id}/pause")
    @Requires(Action.PAYMENT_REQUEST_WRITE)
    String pause(SignedIn who, @PathVariable RetainerId id, @RequestParam int version, Post post) {
        String plan = plan(who, id);
        return post.action().doing(() -> retaining.pause(who, id, version)).to(plan, "billing.retainer.pause.done");
    }

    @PostMapping("/retainers/{id}/resumption")
    @Requires(Action.PAYMENT_REQUEST_WRITE)
    String resume(SignedIn who, @PathVariable RetainerId id, @RequestParam int version, Post post) {
        String plan = plan(who, id);
        return post.action().doing(() -> retaining.resume(who, id, version)).to(plan, "billing.retainer.resume.done");
    }

    @PostMapping("/retainers/{id}/ending")
    @Requires(Action.PAYMENT_REQUEST_WRITE)
    String end(SignedIn who, @PathVariable RetainerId id, @RequestParam int version, Post post) {
        String plan = plan(who, id);
        return post.action().doing(() -> retaining.end(who, id, version)).to(plan, "billing.retainer.end.done");
    }

    private void fill(SignedIn who, OrderId id, Model model) {
        model.addAttribute("order", retaining.order(who, id));
        model.addAttribute("periods", options.of(RetainerDraft.Every.values(), "billing.retainer.every."));
    }

    private String plan(SignedIn who, RetainerId id) {
        return "/billing-plans/" + retaining.orderOf(who, id).value();
    }
}
