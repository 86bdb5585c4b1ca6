package app.jobbag.signoffs;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** When somebody is at work: Monday to Friday, in their own zone. Holidays are not known yet. */
record OfficeHours(ZoneId zone, LocalTime opens, LocalTime closes) {
    /** A weekday's reminders: some days after asking, on the day itself, and once more after it. */
    private static final int FIRST = 2;

    private static final int AFTERWARDS = 2;

    /** At the end of the last of so many working days; who is asked after hours begins to count on the next day. */
    Instant due(Instant asked, int days) {
        ZonedDateTime from = asked.atZone(zone);
        boolean late = isWeekend(from.toLocalDate()) || !from.toLocalTime().isBefore(closes);
        LocalDate begin = late ? workdayAfter(from.toLocalDate(), 1) : from.toLocalDate();
        return at(workdayAfter(begin, days), closes);
    }

    /** When to remind of it; a long time to answer has one more on its way. */
    List<Instant> reminders(Instant asked, Instant due) {
        LocalDate last = due.atZone(zone).toLocalDate();
        LocalDate first = workdayAfter(asked.atZone(zone).toLocalDate(), FIRST);
        List<Instant> all = new ArrayList<>();
        if (first.isBefore(last)) {
            all.add(at(first, opens));
        }
        if (asked.isBefore(at(last, opens))) {
            all.add(at(last, opens));
        }
        all.add(at(workdayAfter(last, AFTERWARDS), opens));
        return all;
    }

    boolean isOpen(Instant moment) {
        ZonedDateTime there = moment.atZone(zone);
        LocalTime time = there.toLocalTime();
        return !isWeekend(there.toLocalDate()) && !time.isBefore(opens) && time.isBefore(closes);
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    private static LocalDate workdayAfter(LocalDate day, int days) {
        LocalDate found = day;
        int left = days;
        while (left > 0) {
            found = found.plusDays(1);
            if (!isWeekend(found)) {
                left--;
            }
        }
        return found;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
