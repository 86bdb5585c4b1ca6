package app.jobbag.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingTimeTest {
    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

    /** Mornings only on Fridays. */
    private final WorkingTime hers = new WorkingTime(MADRID, WorkingTimeTest::hours);

    @Test
    void workdaysCountedForwardAreCountedTheSameBetween() {
        qt().forAll(integers().between(0, 800), integers().between(1, 60)).check((start, number) -> {
            LocalDate day = BEGIN.plusDays(start);
            LocalDate end = hers.workdaysAfter(day, number);
            return hers.isWorkday(end) && hers.workdaysBetween(day, end) == number;
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-11-26T08:00:00Z, 2026-11-26",
        "2026-11-26T16:59:00Z, 2026-11-26",
        "2026-11-26T17:00:00Z, 2026-11-27",
        "2026-11-27T14:00:00Z, 2026-11-30",
        "2026-11-29T10:00:00Z, 2026-11-30",
        // the clock there, not ours: still Thursday here
        "2026-11-26T23:30:00Z, 2026-11-27"
    })
    void whatComesAfterHoursIsTakenUpOnTheNextWorkday(Instant moment, LocalDate day) {
        assertThat(hers.takenUp(moment)).isEqualTo(day);
    }

    @Test
    void hoursFollowTheClockOnTheWallOverTheChangeOfTime() {
        assertThat(hers.opens(LocalDate.of(2026, 10, 23))).isEqualTo("2026-10-23T07:00:00Z");
        assertThat(hers.opens(LocalDate.of(2026, 10, 26))).isEqualTo("2026-10-26T08:00:00Z");
        assertThat(hers.closes(LocalDate.of(2026, 10, 26))).isEqualTo("2026-10-26T17:00:00Z");
    }

    @Test
    void whoNeverWorksIsNotCountedForEver() {
        WorkingTime nobody = new WorkingTime(MADRID, day -> Optional.empty());
        assertThat(nobody.workdaysAfter(BEGIN, 2)).isEqualTo(BEGIN.plusDays(2));
    }

    private static Optional<WorkingTime.Span> hours(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday.getValue() > 5
                ? Optional.empty()
                : Optional.of(new WorkingTime.Span(
                        LocalTime.of(9, 0), weekday == DayOfWeek.FRIDAY ? LocalTime.of(14, 0) : LocalTime.of(18, 0)));
    }
}
