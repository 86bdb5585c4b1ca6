package app.jobbag.reminders;

import app.jobbag.platform.calendar.WorkingTime;
import java.time.Instant;
import java.time.LocalDate;

/** The client's own day, and when it is at work. */
record Today(LocalDate date, WorkingTime time) {
    static Today at(Instant now, WorkingTime time) {
        return new Today(now.atZone(time.zone()).toLocalDate(), time);
    }

    /** Today where it is a working day there, else the next one. */
    LocalDate workday() {
        return time.isWorkday(date) ? date : time.workdaysAfter(date, 1);
    }
}
