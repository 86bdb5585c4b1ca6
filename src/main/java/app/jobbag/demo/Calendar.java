package app.jobbag.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Working days of the year that ends today, as the agency's town counts them. */
record Calendar(LocalDate today) {
    static final ZoneId TOWN = ZoneId.of("Europe/Madrid");

    static Calendar endingAt(Instant now) {
        return new Calendar(now.atZone(TOWN).toLocalDate());
    }

    /** The working day that many days ago, or the next one. */
    LocalDate ago(int days) {
        return workday(today.minusDays(days));
    }

    /** So many working days after another day. */
    static LocalDate after(LocalDate day, int workdays) {
        LocalDate next = day;
        for (int i = 0; i < workdays; i++) {
            next = workday(next.plusDays(1));
        }
        return next;
    }

    /** So many working days before another day. */
    static LocalDate before(LocalDate day, int workdays) {
        LocalDate last = day;
        for (int i = 0; i < workdays; i++) {
            last = last.minusDays(1);
            while (!workday(last).equals(last)) {
                last = last.minusDays(1);
            }
        }
        return last;
    }

    static LocalDate workday(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
            return day.plusDays(2);
        }
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }

    static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(LocalTime.of(hour, minute)).atZone(TOWN).toInstant();
    }
}
