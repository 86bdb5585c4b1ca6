package app.jobbag.staff.web;

import app.jobbag.staff.Absences;
import app.jobbag.staff.Action;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Days away that an administrator writes down for somebody who can't: ill, out of reach. */
@Controller
class AbsencesController {
    private final Absences absences;
    private final AbsencePage page;

    AbsencesController(Absences absences, AbsencePage page) {
        this.absences = absences;
        this.page = page;
    }

    @GetMapping("/people/{id}/absences/new")
    @Requires(Action.PEOPLE_MANAGE)
    String newForm(@PathVariable PersonId id, Model model) {
        page.fill(id, home(id), model);
        model.addAttribute("form", new AbsenceForm());
        return "absences/new";
    }

    @PostMapping("/people/{id}/absences")
    @Requires(Action.PEOPLE_MANAGE)
    String create(
            SignedIn who,
            @PathVariable PersonId id,
            @Valid @ModelAttribute("form") AbsenceForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.fill(id, home(id), model);
        return post.form("absences/new", errors)
                .saving(() -> absences.set(who, id, form.draft()))
                .to(home(id), "absences.done");
    }

    @PostMapping("/people/{id}/absences/{absence}/end")
    @Requires(Action.PEOPLE_MANAGE)
    String end(@PathVariable PersonId id, @PathVariable UUID absence, Post post) {
        return post.action().doing(() -> absences.end(id, absence)).to(home(id), "absences.ended");
    }

    private static String home(PersonId id) {
        return "/people/" + id.value();
    }
}
