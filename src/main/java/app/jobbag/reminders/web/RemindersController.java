package app.jobbag.reminders.web;

import app.jobbag.clients.ClientId;
import app.jobbag.reminders.Reminding;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What goes next to whom, and a client's own page of it. */
@Controller
class RemindersController {
    private final Reminding reminding;
    private final CollectionPage page;

    RemindersController(Reminding reminding, CollectionPage page) {
        this.reminding = reminding;
        this.page = page;
    }

    @GetMapping("/reminders")
    @Requires(Action.COLLECT_WRITE)
    String index(Model model) {
        model.addAttribute("clients", reminding.all());
        return "reminders/index";
    }

    @GetMapping("/clients/{client}/reminders")
    @Requires(Action.INVOICE_SEE)
    String show(SignedIn who, @PathVariable ClientId client, Model model) {
        page.show(who, client, model);
        return "reminders/show";
    }

    @PostMapping("/clients/{client}/reminders")
    @Requires(Action.COLLECT_WRITE)
    String create(SignedIn who, @PathVariable ClientId client, Post post) {
        return post.action()
                .doing(() -> reminding.send(who, client))
                .to("/clients/" + client.value() + "/reminders", "reminders.show.sent");
    }
}
