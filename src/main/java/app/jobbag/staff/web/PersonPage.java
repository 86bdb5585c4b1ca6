package app.jobbag.staff.web;

import app.jobbag.platform.trail.Trail;
import app.jobbag.staff.Absences;
import app.jobbag.staff.PeopleRegister;
import app.jobbag.staff.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts a person's page together, in one read transaction. */
@Component
class PersonPage {
    private final PeopleRegister register;
    private final Absences absences;
    private final Trail trail;

    PersonPage(PeopleRegister register, Absences absences, Trail trail) {
        this.register = register;
        this.absences = absences;
        this.trail = trail;
    }

    /** What people see of themselves. */
    @Transactional(readOnly = true)
    public void profile(PersonId id, Model model) {
        model.addAttribute("person", register.details(id));
        model.addAttribute("absences", absences.around(id));
    }

    @Transactional(readOnly = true)
    public void show(PersonId id, Model model) {
        model.addAttribute("person", register.details(id));
        model.addAttribute("absences", absences.around(id));
        model.addAttribute("history", trail.of("person", id.value()));
    }
}
