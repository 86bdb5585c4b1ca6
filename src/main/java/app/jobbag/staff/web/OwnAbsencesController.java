package app.jobbag.staff.web;

import app.jobbag.staff.Absences;
import app.jobbag.staff.Action;
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

/** A person's own days away, with the deputy who signs meanwhile. */
@Controller
class OwnAbsencesController {
    private static final String HOME = "/profile";

    private final Absences absences;
    private final AbsencePage page;

    OwnAbsencesController(Absences absences, AbsencePage page) {
        this.absences = absences;
        this.page = page;
    }

    @GetMapping("/profile/absences/new")
    @Requires(Action.OWN_DESK)
    String newForm(SignedIn who, Model model) {
        page.fill(who.id(), HOME, model);
        model.addAttribute("form", new AbsenceForm());
        return "absences/new";
    }

    @PostMapping("/profile/absences")
    @Requires(Action.OWN_DESK)
    String create(
            SignedIn who,
            @Valid @ModelAttribute("form") AbsenceForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.fill(who.id(), HOME, model);
        return post.form("absences/new", errors)
                .saving(() -> absences.set(who, who.id(), form.draft()))
                .to(HOME, "absences.done");
    }

    @PostMapping("/profile/absences/{id}/end")
    @Requires(Action.OWN_DESK)
    String end(SignedIn who, @PathVariable UUID id, Post post) {
        return post.action().doing(() -> absences.end(who.id(), id)).to(HOME, "absences.ended");
    }
}
