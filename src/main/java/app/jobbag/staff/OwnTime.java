package app.jobbag.staff;

import app.jobbag.platform.calendar.HolidayRegion;
import app.jobbag.platform.calendar.Holidays;
import app.jobbag.platform.calendar.WorkingTime;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where a person's time is counted.
 *
 * @param agency its country, whose holidays those keep who say nothing else
 */
record OwnTime(ZoneId zone, String agency, Set<LocalDate> closed) {
    WorkingTime with(WorkingWeek week, Holidays holidays) {
        HolidayRegion region = HolidayRegion.of(week.holidays(), agency);
        return new WorkingTime(
                zone,
                day -> closed.contains(day)
                                || holidays.name(region, day, Locale.ROOT).isPresent()
                        ? Optional.empty()
                        : week.on(day.getDayOfWeek()).map(each -> new WorkingTime.Span(each.opens(), each.closes())));
    }
}
