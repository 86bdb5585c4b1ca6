package app.jobbag.schedules;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.platform.calendar.HolidayRegion;
import app.jobbag.platform.calendar.Holidays;
import app.jobbag.schedules.network.Span;
import app.jobbag.schedules.network.WorkCalendar;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** SCH-1: a length in working days ends where the country's holidays and the change of the clocks let it. */
@JobbagTest
class HolidayWeeksTest {
    @Autowired
    private Holidays holidays;

    @ParameterizedTest(name = "{0}: {2} days from {1} end on {3}")
    @CsvSource({
        // the Immaculate on Tuesday; Monday the 7th is worked
        "es, 2026-12-04, 3, 2026-12-09",
        // Thanksgiving
        "us, 2026-11-25, 2, 2026-11-27",
        // National Day until the 7th, and Saturday the 10th is worked for it
        "cn, 2026-09-30, 4, 2026-10-10",
        // the clocks change on these Sundays
        "es, 2026-10-23, 2, 2026-10-26",
        "us, 2026-10-30, 2, 2026-11-02",
        "es, 2026-03-27, 2, 2026-03-30"
    })
    void daysOffAreLeftOut(String region, LocalDate start, int days, LocalDate end) {
        WorkCalendar calendar = calendar(new HolidayRegion(region), start);
        assertThat(calendar.plus(start.atTime(Calendars.OPENS), Span.days(days)))
                .isEqualTo(end.atTime(Calendars.CLOSES));
    }

    private WorkCalendar calendar(HolidayRegion region, LocalDate start) {
        return WeekDays.of(
                days(start, day -> day.getDayOfWeek().getValue() <= 5 && !holidays.isWorkday(region, day)),
                days(start, day -> day.getDayOfWeek().getValue() > 5 && holidays.isWorkday(region, day)));
    }

    private static Set<LocalDate> days(LocalDate start, Predicate<LocalDate> which) {
        return start.datesUntil(start.plusDays(60)).filter(which).collect(Collectors.toSet());
    }
}
