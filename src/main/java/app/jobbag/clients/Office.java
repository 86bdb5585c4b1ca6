package app.jobbag.clients;

import app.jobbag.platform.calendar.HolidayRegion;
import app.jobbag.platform.calendar.Holidays;
import app.jobbag.platform.calendar.WorkingTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * When a client's office is open, on its own working days.
 *
 * @param holidays code of the region whose holidays it keeps; empty where it keeps those of its country
 */
public record Office(ZoneId zone, LocalTime opens, LocalTime closes, String holidays) {
    public WorkingTime time(String country, Holidays calendar) {
        HolidayRegion region = HolidayRegion.of(holidays, country);
        Optional<WorkingTime.Span> hours = Optional.of(new WorkingTime.Span(opens, closes));
        return new WorkingTime(zone, day -> calendar.isWorkday(region, day) ? hours : Optional.empty());
    }
}
