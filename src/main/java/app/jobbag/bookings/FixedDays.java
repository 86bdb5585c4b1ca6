package app.jobbag.bookings;

import app.jobbag.staff.PersonId;
import java.time.LocalDate;

/** Whether a day's time is fixed: the week sheets, above, say so of weeks that were handed in. */
public interface FixedDays {
    boolean isFixed(PersonId person, LocalDate day);
}
