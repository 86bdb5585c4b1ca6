package app.jobbag.staff.web;

import app.jobbag.kernel.NotFound;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.staff.FirstAdministrator;
import app.jobbag.staff.OpenDoor;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The first visit to an empty installation. */
@Controller
class FirstAdministratorController {
    private final FirstAdministrator first;

    FirstAdministratorController(FirstAdministrator first) {
        this.first = first;
    }

    @GetMapping("/first-administrator")
    @OpenDoor("nobody exists who could sign in; the token from the log is asked for")
    String newForm(Model model) {
        onlyWhileAwaited();
        model.addAttribute("form", new FirstAdministratorForm());
        return "first-administrator/new";
    }

    @PostMapping("/first-administrator")
    @OpenDoor("nobody exists who could sign in; the token from the log is asked for")
    String create(
            @Valid @ModelAttribute("form") FirstAdministratorForm form,
            BindingResult errors,
            Post post,
            Locale locale) {
        onlyWhileAwaited();
        return Viewers.as(
                new Viewer.Everything("first administrator"),
                () -> post.form("first-administrator/new", errors)
                        .saving(() -> first.begin(form.getToken(), form.draft(locale), form.getPassword()))
                        .to("/sign-in", "people.first.done"));
    }

    private void onlyWhileAwaited() {
        if (!first.isAwaited()) {
            throw new NotFound();
        }
    }
}
