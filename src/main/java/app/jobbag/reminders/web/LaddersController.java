package app.jobbag.reminders.web;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientRegister;
import app.jobbag.reminders.Ladders;
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

/** The steps by which clients are reminded: the agency's, and a client's own. */
@Controller
class LaddersController {
    private static final String AGENCY = "reminders/ladder";
    private static final String CLIENT = "reminders/client-ladder";

    private final Ladders ladders;
    private final ClientRegister clients;
    private final LadderPage page;

    LaddersController(Ladders ladders, ClientRegister clients, LadderPage page) {
        this.ladders = ladders;
        this.clients = clients;
        this.page = page;
    }

    @GetMapping("/reminder-ladder")
    @Requires(Action.RATES_MANAGE)
    String edit(Model model) {
        model.addAttribute("form", page.show(model));
        return AGENCY;
    }

    @PostMapping("/reminder-ladder")
    @Requires(Action.RATES_MANAGE)
    String update(
            SignedIn who,
            @Valid @ModelAttribute("form") LadderForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.show(model);
        return post.form(AGENCY, errors)
                .saving(() -> ladders.write(who, form.ladder()))
                .orConflict(() -> page.show(model))
                .to("/reminder-ladder", "reminders.ladder.done");
    }

    @GetMapping("/clients/{client}/reminder-ladder/edit")
    @Requires(Action.COLLECT_WRITE)
    String editOwn(SignedIn who, @PathVariable ClientId client, Model model) {
        model.addAttribute("form", LadderForm.of(ladders.of(who, client)));
        model.addAttribute("client", clients.details(client));
        return CLIENT;
    }

    @PostMapping("/clients/{client}/reminder-ladder")
    @Requires(Action.COLLECT_WRITE)
    String updateOwn(
            SignedIn who,
            @PathVariable ClientId client,
            @Valid @ModelAttribute("form") LadderForm form,
            BindingResult errors,
            Post post,
            Model model) {
        ladders.of(who, client);
        model.addAttribute("client", clients.details(client));
        return post.form(CLIENT, errors)
                .saving(() -> ladders.write(who, client, form.ladder()))
                .orConflict(() -> LadderForm.of(ladders.of(who, client)))
                .to("/clients/" + client.value() + "/reminders", "reminders.ladder.done");
    }
}
