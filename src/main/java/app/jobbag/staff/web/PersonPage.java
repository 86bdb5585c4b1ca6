package app.jobbag.staff.web;

import app.jobbag.platform.calendar.HolidayRegion;
import app.jobbag.platform.calendar.Regions;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.trail.Trail;
import app.jobbag.staff.Absences;
import app.jobbag.staff.PeopleRegister;
import app.jobbag.staff.PersonDetails;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.WorkingWeek;
import app.jobbag.staff.WorkingWeeks;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts a person's page together, in one read transaction. */
@Component
class PersonPage {
    private final PeopleRegister register;
    private final Absences absences;
    private final WorkingWeeks weeks;
    private final Regions regions;
    private final Trail trail;

    PersonPage(PeopleRegister register, Absences absences, WorkingWeeks weeks, Regions regions, Trail trail) {
        this.register = register;
        this.absences = absences;
        this.weeks = weeks;
        this.regions = regions;
        this.trail = trail;
    }

    /** What people see of themselves. */
    @Transactional(readOnly = true)
    public void profile(PersonId id, Model model) {
        fill(id, model);
    }

    @Transactional(readOnly = true)
    public void show(PersonId id, Model model) {
        fill(id, model);
        model.addAttribute("history", trail.of("person", id.value()));
    }

    private void fill(PersonId id, Model model) {
        Later<WorkingWeek> week = weeks.later(id);
        PersonDetails person = register.details(id);
        model.addAttribute("person", person);
        model.addAttribute("zone", ZoneId.of(person.zone()));
        model.addAttribute("absences", absences.around(id));
        model.addAttribute("week", week.get());
        model.addAttribute("holidays", holidays(week.get()));
    }

    private @Nullable String holidays(WorkingWeek week) {
        return week.holidays().isEmpty()
                ? null
                : regions.name(new HolidayRegion(week.holidays()), LocaleContextHolder.getLocale());
    }
}
