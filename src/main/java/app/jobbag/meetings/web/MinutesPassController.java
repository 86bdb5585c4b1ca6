package app.jobbag.meetings.web;

import app.jobbag.clients.guard.GuardPassForm;
import app.jobbag.meetings.MinutesGuard;
import app.jobbag.meetings.MinutesId;
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

/** A manager lets minutes pass that name another client. */
@Controller
class MinutesPassController {
    private final MinutesGuard guard;
    private final MinutesPage page;

    MinutesPassController(MinutesGuard guard, MinutesPage page) {
        this.guard = guard;
        this.page = page;
    }

    @PostMapping("/minutes/{id}/guard-pass")
    @Requires(Action.GUARD_PASS)
    String create(
            SignedIn who,
            @PathVariable MinutesId id,
            @Valid @ModelAttribute("guardPass") GuardPassForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.show(who, id, model);
        return post.form("meetings/minutes", errors)
                .saving(() -> guard.pass(who, id, form.getReason()))
                .to("/minutes/" + id.value(), "clients.guard.pass.done");
    }
}
