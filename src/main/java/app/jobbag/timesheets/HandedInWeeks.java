package app.jobbag.timesheets;

import app.jobbag.bookings.FixedDays;
import app.jobbag.platform.calendar.IsoWeek;
import app.jobbag.staff.PersonId;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The days of weeks that were handed in are fixed; the database says so too. */
@Component
class HandedInWeeks implements FixedDays {
    private final WeekSheets sheets;

    HandedInWeeks(WeekSheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public boolean isFixed(PersonId person, LocalDate day) {
        return sheets.countHandedIn(person.value(), IsoWeek.with(day).monday()) > 0;
    }
}
