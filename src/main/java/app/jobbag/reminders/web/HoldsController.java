package app.jobbag.reminders.web;

import app.jobbag.clients.ClientId;
import app.jobbag.reminders.HoldId;
import app.jobbag.reminders.Holds;
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

/** A client or an invoice is held from reminders, and let go again. */
@Controller
class HoldsController {
    private static final String VIEW = "reminders/hold";

    private final Holds holds;
    private final CollectionPage page;

    HoldsController(Holds holds, CollectionPage page) {
        this.holds = holds;
        this.page = page;
    }

    @GetMapping("/clients/{client}/reminder-holds/new")
    @Requires(Action.COLLECT_WRITE)
    String newForm(SignedIn who, @PathVariable ClientId client, Model model) {
        page.form(who, client, model);
        model.addAttribute("form", new HoldForm());
        return VIEW;
    }

    @PostMapping("/clients/{client}/reminder-holds")
    @Requires(Action.COLLECT_WRITE)
    String create(
            SignedIn who,
            @PathVariable ClientId client,
            @Valid @ModelAttribute("form") HoldForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.form(who, client, model);
        return post.form(VIEW, errors)
                .saving(() -> holds.hold(who, client, form.draft()))
                .to(home(client), "reminders.hold.done");
    }

    @PostMapping("/reminder-holds/{id}/release")
    @Requires(Action.COLLECT_WRITE)
    String release(SignedIn who, @PathVariable HoldId id, Post post) {
        return post.action()
                .doing(() -> holds.release(who, id))
                .to(HoldsController::home, "/reminders", "reminders.hold.released");
    }

    private static String home(ClientId client) {
        return "/clients/" + client.value() + "/reminders";
    }
}
