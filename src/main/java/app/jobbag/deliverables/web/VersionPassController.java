package app.jobbag.deliverables.web;

import app.jobbag.clients.guard.GuardPassForm;
import app.jobbag.deliverables.DeliverableGuard;
import app.jobbag.deliverables.DeliverableId;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A manager lets a version pass that names another client. */
@Controller
class VersionPassController {
    private final DeliverableGuard guard;
    private final DeliverablePage page;

    VersionPassController(DeliverableGuard guard, DeliverablePage page) {
        this.guard = guard;
        this.page = page;
    }

    @PostMapping("/deliverables/{id}/guard-pass")
    @Requires(Action.GUARD_PASS)
    String create(
            SignedIn who,
            @PathVariable DeliverableId id,
            @Valid @ModelAttribute("guardPass") GuardPassForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.show(who, id, model);
        return post.form("deliverables/show", errors)
                .saving(() -> guard.pass(who, id, form.getReason()))
                .to("/deliverables/" + id.value(), "clients.guard.pass.done");
    }
}
