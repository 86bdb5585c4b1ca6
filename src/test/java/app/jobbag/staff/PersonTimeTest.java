package app.jobbag.staff;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.kernel.Ids;
import app.jobbag.platform.calendar.IsoWeek;
import app.jobbag.staff.PersonTime.Away;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTimeTest {
    private static final IsoWeek WEEK = IsoWeek.valueOf("2026-W48");
    private static final LocalDate MONDAY = WEEK.monday();

    @ParameterizedTest
    @CsvSource({"09:00,18:00,8", "09:00,15:00,6", "09:00,15:01,5.02", "08:30,17:45,8.25", "09:00,14:00,5"})
    void countsAnHourLessForTheMealInALongDay(LocalTime opens, LocalTime closes, String hours) {
        assertThat(new WorkingWeek.Day(1, opens, closes).hours()).isEqualByComparingTo(hours);
    }

    @Test
    void isTheWorkingWeekWithoutHolidaysAndAbsences() {
        assertThat(person().hours(WEEK)).isEqualByComparingTo("40");
        assertThat(person(away(0, 1, DayPart.WHOLE)).hours(WEEK)).isEqualByComparingTo("24");
        assertThat(person(away(0, 1, DayPart.WHOLE)).away(WEEK)).isEqualByComparingTo("16");
        PersonTime closedOnMonday = new PersonTime(known(away(0, 1, DayPart.WHOLE)), MONDAY::equals);
        assertThat(closedOnMonday.hours(WEEK)).isEqualByComparingTo("24");
        assertThat(closedOnMonday.away(WEEK)).isEqualByComparingTo("8");
    }

    @Test
    void halfADayAwayIsHalfADayAndTwoHalvesAreOne() {
        PersonTime morning = person(away(2, 2, DayPart.MORNING));
        assertThat(morning.hours(MONDAY.plusDays(2))).isEqualByComparingTo("4");
        PersonTime both = person(away(2, 2, DayPart.MORNING), away(2, 2, DayPart.AFTERNOON));
        assertThat(both.hours(MONDAY.plusDays(2))).isEqualByComparingTo("0");
        assertThat(morning.hours(MONDAY.plusDays(5))).isEqualByComparingTo("0");
    }

    private static Away away(int from, int to, DayPart part) {
        return new Away(MONDAY.plusDays(from), MONDAY.plusDays(to), part);
    }

    private static PersonTime person(Away... away) {
        return new PersonTime(known(away), day -> false);
    }

    private static PersonTime.Known known(Away... away) {
        return new PersonTime.Known(
                new PersonId(Ids.next()),
                "Ana Ruiz",
                "",
                ZoneId.of("Europe/Madrid"),
                Set.of(),
                "",
                WorkingWeek.usual().days(),
                List.of(away));
    }
}
