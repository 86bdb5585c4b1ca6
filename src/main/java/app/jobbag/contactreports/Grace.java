package app.jobbag.contactreports;

import app.jobbag.platform.calendar.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/** Until when something may wait by the working time of a client: nights, weekends and holidays there do not count. */
record Grace(WorkingTime time) {
    /** The same time on the next working day; what comes out of hours counts from when they begin. */
    Instant afterADay(Instant moment) {
        LocalDate day = time.takenUp(moment);
        ZonedDateTime begins = begins(moment, day).atZone(time.zone());
        return time.workdaysAfter(day, 1)
                .atTime(begins.toLocalTime())
                .atZone(time.zone())
                .toInstant();
    }

    /** So many hours later, counted while the office is open. */
    Instant afterHours(Instant moment, Duration hours) {
        LocalDate day = time.takenUp(moment);
        Instant from = begins(moment, day);
        Duration left = hours;
        while (Duration.between(from, time.closes(day)).compareTo(left) < 0) {
            left = left.minus(Duration.between(from, time.closes(day)));
            day = time.workdaysAfter(day, 1);
            from = time.opens(day);
        }
        return from.plus(left);
    }

    private Instant begins(Instant moment, LocalDate day) {
        Instant opens = time.opens(day);
        return moment.isBefore(opens) ? opens : moment;
    }
}
