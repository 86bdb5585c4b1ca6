package app.jobbag.reminders.web;

import app.jobbag.clients.ClientId;
import app.jobbag.reminders.PaymentPromises;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A client promised to pay: by mail, in a meeting, in any other talk than a call of the ladder. */
@Controller
class PaymentPromisesController {
    private static final String VIEW = "reminders/promise";

    private final PaymentPromises promises;
    private final CollectionPage page;

    PaymentPromisesController(PaymentPromises promises, CollectionPage page) {
        this.promises = promises;
        this.page = page;
    }

    @GetMapping("/clients/{client}/promises/new")
    @Requires(Action.COLLECT_WRITE)
    String newForm(SignedIn who, @PathVariable ClientId client, Model model) {
        page.form(who, client, model);
        model.addAttribute("form", new PromiseForm());
        return VIEW;
    }

    @PostMapping("/clients/{client}/promises")
    @Requires(Action.COLLECT_WRITE)
    String create(
            SignedIn who,
            @PathVariable ClientId client,
            @Valid @ModelAttribute("form") PromiseForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.form(who, client, model);
        return post.form(VIEW, errors)
                .saving(() -> promises.note(who, client, form.draft(null)))
                .to("/clients/" + client.value() + "/reminders", "reminders.promise.done");
    }
}
