package app.jobbag.meetings.web;

import java.time.LocalDate;
import java.util.List;

/**
 * A day of a calendar.
 *
 * @param off why nobody works: holidays, closed days
 * @param away who is not there
 * @param within whether it belongs to the month that is shown
 */
public record CalendarDay(
        LocalDate date,
        boolean today,
        boolean within,
        List<String> off,
        List<String> away,
        List<CalendarEntry> entries) {
    private static final int SHOWN = 4;

    public boolean isQuiet() {
        return off.isEmpty() && away.isEmpty() && entries.isEmpty();
    }

    /** In a month's cell. */
    public List<CalendarEntry> first() {
        return entries.size() <= SHOWN ? entries : entries.subList(0, SHOWN - 1);
    }

    public int more() {
        return entries.size() - first().size();
    }
}
