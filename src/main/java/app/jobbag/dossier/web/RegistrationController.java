package app.jobbag.dossier.web;

import app.jobbag.clients.ClientId;
import app.jobbag.dossier.Originals;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
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

/** A paper original is registered, for an order or for a client at large. */
@Controller
class RegistrationController {
    private static final String VIEW = "dossier/original-new";
    private static final String DONE = "dossier.original.new.done";

    private final Originals originals;
    private final OriginalPage page;

    RegistrationController(Originals originals, OriginalPage page) {
        this.originals = originals;
        this.page = page;
    }

    @GetMapping("/workorders/{id}/originals/new")
    @Requires(Action.DOSSIER_WRITE)
    String newOfOrder(SignedIn who, @PathVariable OrderId id, Model model) {
        page.ofOrder(who, id, model);
        model.addAttribute("form", new OriginalForm());
        return VIEW;
    }

    @PostMapping("/workorders/{id}/originals")
    @Requires(Action.DOSSIER_WRITE)
    String createOfOrder(
            SignedIn who,
            @PathVariable OrderId id,
            @Valid @ModelAttribute("form") OriginalForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.ofOrder(who, id, model);
        return post.form(VIEW, errors)
                .saving(() -> originals.register(who, id, form.draft()))
                .to(OriginalsController::home, DONE);
    }

    @GetMapping("/clients/{client}/originals/new")
    @Requires(Action.CLIENT_PAPER)
    String newOfClient(SignedIn who, @PathVariable ClientId client, Model model) {
        page.ofClient(who, client, model);
        model.addAttribute("form", new OriginalForm());
        return VIEW;
    }

    @PostMapping("/clients/{client}/originals")
    @Requires(Action.CLIENT_PAPER)
    String createOfClient(
            SignedIn who,
            @PathVariable ClientId client,
            @Valid @ModelAttribute("form") OriginalForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.ofClient(who, client, model);
        return post.form(VIEW, errors)
                .saving(() -> originals.register(who, client, form.draft()))
                .to(OriginalsController::home, DONE);
    }
}
