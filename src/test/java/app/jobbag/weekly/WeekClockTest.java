package app.jobbag.weekly;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.platform.calendar.IsoWeek;
import app.jobbag.platform.calendar.Zones;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class WeekClockTest {
    private static final IsoWeek FIRST = IsoWeek.valueOf("2025-W01");
    private static final int TEN_YEARS = 522;

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue();
    }

    private static List<ZoneId> zones() {
        return Zones.all().stream().map(ZoneId::of).toList();
    }

    @Test
    void isDueAtNoonOfTheMondayInEveryZoneForTenYears() {
        for (ZoneId zone : zones()) {
            WeekClock clock = new WeekClock(zone, WeekClockTest::isWeekday);
            for (IsoWeek week : FIRST.andNext(TEN_YEARS)) {
                ZonedDateTime due = clock.dueAt(week).atZone(zone);
                assertThat(due.toLocalTime()).as("%s %s", zone, week).isEqualTo(LocalTime.NOON);
                assertThat(due.toLocalDate()).isEqualTo(week.plus(1).monday());
            }
        }
    }

    @Test
    void isDueOnceAWeekOnTheFirstWorkingDayWhateverTheHolidays() {
        Random chance = new Random(7);
        Predicate<LocalDate> workday = day -> isWeekday(day) && new Random(day.toEpochDay()).nextInt(6) > 0;
        for (int i = 0; i < 40; i++) {
            ZoneId zone = zones().get(chance.nextInt(zones().size()));
            WeekClock clock = new WeekClock(zone, workday);
            for (IsoWeek week : FIRST.andNext(TEN_YEARS)) {
                LocalDate due = clock.dueOn(week);
                assertThat(workday.test(due)).isTrue();
                assertThat(week.plus(1).monday().datesUntil(due)).noneMatch(workday);
                assertThat(clock.draftedAt(week)).isBefore(clock.plannedAt(week));
                assertThat(clock.plannedAt(week)).isBefore(clock.automaticAt(week));
                assertThat(clock.automaticAt(week)).isBefore(clock.dueAt(week));
                assertThat(clock.draftedAt(week)).isBefore(clock.draftedAt(week.plus(1)));
            }
        }
    }

    @Test
    void noonStaysNoonWhenSummerTimeBegins() {
        WeekClock clock = new WeekClock(ZoneId.of("Europe/Madrid"), WeekClockTest::isWeekday);
        assertThat(clock.dueAt(IsoWeek.valueOf("2026-W12"))).isEqualTo(Instant.parse("2026-03-23T11:00:00Z"));
        assertThat(clock.dueAt(IsoWeek.valueOf("2026-W13"))).isEqualTo(Instant.parse("2026-03-30T10:00:00Z"));
    }

    @Test
    void aHolidayPutsItOffToTheNextWorkingDay() {
        LocalDate holiday = LocalDate.of(2026, 10, 12);
        WeekClock clock = new WeekClock(ZoneId.of("Europe/Madrid"), day -> isWeekday(day) && !day.equals(holiday));
        IsoWeek week = IsoWeek.valueOf("2026-W41");
        assertThat(clock.dueOn(week)).isEqualTo(LocalDate.of(2026, 10, 13));
        assertThat(clock.isPutOff(week)).isTrue();
        assertThat(clock.isPutOff(week.plus(1))).isFalse();
    }

    @Test
    void ofRemindersThatWereMissedOnlyTheLastIsDue() {
        WeekClock clock = new WeekClock(ZoneId.of("Asia/Shanghai"), WeekClockTest::isWeekday);
        IsoWeek week = IsoWeek.valueOf("2026-W48");
        assertThat(clock.reminder(week, Instant.parse("2026-11-27T07:59:59Z"))).isEmpty();
        assertThat(clock.reminder(week, Instant.parse("2026-11-27T08:00:00Z"))).contains(Reminder.FRIDAY);
        assertThat(clock.reminder(week, Instant.parse("2026-11-30T01:00:00Z"))).contains(Reminder.MORNING);
        assertThat(clock.reminder(week, Instant.parse("2026-11-30T03:30:00Z"))).contains(Reminder.ELEVEN);
        assertThat(clock.reminder(week, Instant.parse("2026-11-30T04:00:00Z"))).contains(Reminder.NOON);
    }

    @Test
    void theWeekBeforeIsWrittenUntilItsNoon() {
        WeekClock clock = new WeekClock(ZoneId.of("Europe/Madrid"), WeekClockTest::isWeekday);
        assertThat(clock.written(Instant.parse("2026-11-30T10:59:59Z"))).hasToString("2026-W48");
        assertThat(clock.written(Instant.parse("2026-11-30T11:00:00Z"))).hasToString("2026-W49");
    }
}
