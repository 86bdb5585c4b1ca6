package app.jobbag.staff.web;

import app.jobbag.platform.trail.Trail;
import app.jobbag.staff.PeopleRegister;
import app.jobbag.staff.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts a person's page together, in one read transaction. */
@Component
class PersonPage {
    private final PeopleRegister register;
    private final Trail trail;

    PersonPage(PeopleRegister register, Trail trail) {
        this.register = register;
        this.trail = trail;
    }

    @Transactional(readOnly = true)
    public void show(PersonId id, Model model) {
        model.addAttribute("person", register.details(id));
        model.addAttribute("history", trail.of("person", id.value()));
    }
}
