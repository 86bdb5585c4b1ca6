package app.jobbag.staff.web;

import app.jobbag.staff.AbsenceKind;
import app.jobbag.staff.DayPart;
import app.jobbag.staff.DeputyReach;
import app.jobbag.staff.DeputyReach.Share;
import app.jobbag.staff.PeopleRegister;
import app.jobbag.staff.PersonDetails;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.Role;
import app.jobbag.ui.Option;
import app.jobbag.ui.Options;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** What the form of an absence, and that of a departure, show: the person, and who could take over. */
@Component
class AbsencePage {
    private static final Set<Role> NEVER_SIGN = Set.of(Role.ADMIN, Role.FINANCE);

    private final PeopleRegister people;
    private final DeputyReach reach;
    private final MessageSource texts;
    private final Options options;

    AbsencePage(PeopleRegister people, DeputyReach reach, MessageSource texts, Options options) {
        this.options = options;
        this.people = people;
        this.reach = reach;
        this.texts = texts;
    }

    @Transactional(readOnly = true)
    public PersonDetails fill(PersonId person, String home, Model model) {
        PersonDetails details = people.details(person);
        model.addAttribute("person", details);
        model.addAttribute("home", home);
        model.addAttribute("colleagues", colleagues(person));
        model.addAttribute("kinds", options.of(AbsenceKind.values(), "absences.kind."));
        model.addAttribute("parts", options.of(DayPart.values(), "absences.part."));
        return details;
    }

    /** Whoever could sign for most of the person's clients comes first. */
    private List<Option> colleagues(PersonId person) {
        Map<PersonId, Share> shares = reach.of(person);
        return people.active().stream()
                .filter(each -> !each.id().equals(person) && !NEVER_SIGN.containsAll(each.roles()))
                .sorted(Comparator.comparing(each -> -covered(shares.get(each.id()))))
                .map(each -> option(each, shares.get(each.id())))
                .toList();
    }

    private static int covered(@Nullable Share share) {
        return share == null ? 0 : share.covered();
    }

    private Option option(PersonDetails person, @Nullable Share share) {
        String name = person.title().isBlank() ? person.name() : person.name() + ", " + person.title();
        String where = share == null
                ? ""
                : " · "
                        + texts.getMessage(
                                "absences.covers",
                                new Object[] {share.covered(), share.teams()},
                                LocaleContextHolder.getLocale());
        return new Option(person.id().value().toString(), name + where);
    }
}
