package app.jobbag.schedules;

import app.jobbag.schedules.network.WorkCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A calendar of working days of eight hours. */
final class WeekDays {
    private static final List<WorkCalendar.Interval> WORKED =
            List.of(new WorkCalendar.Interval(Calendars.OPENS, Calendars.CLOSES));

    private WeekDays() {}

    /** Monday to Friday but those days off, and those besides. */
    static WorkCalendar of(Set<LocalDate> off, Set<LocalDate> besides) {
        Map<DayOfWeek, List<WorkCalendar.Interval>> week = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, day.getValue() <= DayOfWeek.FRIDAY.getValue() ? WORKED : List.of());
        }
        Map<LocalDate, List<WorkCalendar.Interval>> otherwise = new HashMap<>();
        off.forEach(day -> otherwise.put(day, List.of()));
        besides.forEach(day -> otherwise.put(day, WORKED));
        return WorkCalendar.weekly(week, otherwise);
    }
}
