package app.jobbag.staff.web;

import app.jobbag.staff.PeopleRegister;
import app.jobbag.staff.PersonDetails;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.Role;
import app.jobbag.ui.Option;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** What the form of an absence, and that of a departure, show: the person, and who could take over. */
@Component
class AbsencePage {
    private static final Set<Role> NEVER_SIGN = Set.of(Role.ADMIN, Role.FINANCE);

    private final PeopleRegister people;

    AbsencePage(PeopleRegister people) {
        this.people = people;
    }

    @Transactional(readOnly = true)
    public PersonDetails fill(PersonId person, String home, Model model) {
        PersonDetails details = people.details(person);
        model.addAttribute("person", details);
        model.addAttribute("home", home);
        model.addAttribute("colleagues", colleagues(person));
        return details;
    }

    private List<Option> colleagues(PersonId person) {
        return people.active().stream()
                .filter(each -> !each.id().equals(person) && !NEVER_SIGN.containsAll(each.roles()))
                .map(AbsencePage::option)
                .toList();
    }

    private static Option option(PersonDetails person) {
        String name = person.title().isBlank() ? person.name() : person.name() + ", " + person.title();
        return new Option(person.id().value().toString(), name);
    }
}
