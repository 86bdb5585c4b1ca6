package app.jobbag.staff.web;

import app.jobbag.platform.reading.Later;
import app.jobbag.staff.PeopleRegister;
import app.jobbag.staff.PersonDetails;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.WorkingWeek;
import app.jobbag.staff.WorkingWeeks;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** The form of somebody's working hours, the same for the person and the administrator. */
@Component
class HoursPage {
    private final PeopleRegister people;
    private final WorkingWeeks weeks;

    HoursPage(PeopleRegister people, WorkingWeeks weeks) {
        this.people = people;
        this.weeks = weeks;
    }

    @Transactional(readOnly = true)
    public HoursForm open(PersonId person, String home, Model model) {
        Later<WorkingWeek> week = weeks.later(person);
        PersonDetails details = people.details(person);
        model.addAttribute("person", details);
        model.addAttribute("zone", ZoneId.of(details.zone()));
        model.addAttribute("home", home);
        return HoursForm.of(week.get());
    }

    HoursForm fresh(PersonId person) {
        return HoursForm.of(weeks.of(person));
    }

    void write(PersonId person, HoursForm form) {
        weeks.write(person, form.week());
    }
}
