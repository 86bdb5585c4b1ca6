package app.jobbag.staff.web;

import app.jobbag.staff.Action;
import app.jobbag.staff.Departures;
import app.jobbag.staff.PeopleRegister;
import app.jobbag.staff.PersonDetails;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.Requires;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Somebody leaves: what waits for them is shown before, and goes to whoever is chosen. */
@Controller
class DeparturesController {
    private static final String VIEW = "people/leave";

    private final Departures departures;
    private final PeopleRegister people;
    private final AbsencePage page;

    DeparturesController(Departures departures, PeopleRegister people, AbsencePage page) {
        this.departures = departures;
        this.people = people;
        this.page = page;
    }

    @GetMapping("/people/{id}/departure/new")
    @Requires(Action.PEOPLE_MANAGE)
    String newForm(@PathVariable PersonId id, Model model) {
        model.addAttribute("form", DepartureForm.at(fill(id, model).version()));
        return VIEW;
    }

    @PostMapping("/people/{id}/departure")
    @Requires(Action.PEOPLE_MANAGE)
    String create(
            @PathVariable PersonId id,
            @Valid @ModelAttribute("form") DepartureForm form,
            BindingResult errors,
            Post post,
            Model model) {
        fill(id, model);
        return post.form(VIEW, errors)
                .saving(() -> departures.leave(id, form.getVersion(), form.getSuccessor()))
                .orConflict(() -> DepartureForm.at(people.details(id).version()))
                .to("/people/" + id.value(), "people.leave.done");
    }

    private PersonDetails fill(PersonId id, Model model) {
        model.addAttribute("waiting", departures.waiting(id));
        return page.fill(id, "/people/" + id.value(), model);
    }
}
