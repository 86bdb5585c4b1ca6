package app.jobbag.signoffs;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.platform.calendar.WorkingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeHoursTest {
    private static final Optional<WorkingTime.Span> HOURS =
            Optional.of(new WorkingTime.Span(LocalTime.of(9, 0), LocalTime.of(18, 0)));
    private static final LocalDate HOLIDAY = LocalDate.of(2031, 4, 11);

    private final OfficeHours madrid = new OfficeHours(new WorkingTime(
            ZoneId.of("Europe/Madrid"),
            day -> day.getDayOfWeek().getValue() > 5 || day.equals(HOLIDAY) ? Optional.empty() : HOURS));

    @ParameterizedTest(name = "asked {0} for {1} days: {2}")
    @CsvSource({
        "2031-03-03T09:00:00Z, 1, 2031-03-04T17:00:00Z",
        "2031-03-03T09:00:00Z, 3, 2031-03-06T17:00:00Z",
        "2031-03-06T09:00:00Z, 3, 2031-03-11T17:00:00Z",
        // after hours, and on a Saturday: counted from the next working day
        "2031-03-03T20:00:00Z, 1, 2031-03-05T17:00:00Z",
        "2031-03-08T09:00:00Z, 1, 2031-03-11T17:00:00Z",
        // over the change to summer time on 30 March
        "2031-03-28T09:00:00Z, 1, 2031-03-31T16:00:00Z",
        // over Good Friday, and asked on it
        "2031-04-10T09:00:00Z, 1, 2031-04-14T16:00:00Z",
        "2031-04-11T09:00:00Z, 1, 2031-04-15T16:00:00Z"
    })
    void isDueAtTheEndOfAWorkingDay(Instant asked, int days, Instant due) {
        assertThat(madrid.due(asked, days)).isEqualTo(due);
    }

    @Test
    void remindsOnTheSecondDayOnTheLastAndOnceAfter() {
        Instant asked = Instant.parse("2031-03-03T09:00:00Z");
        assertThat(madrid.reminders(asked, madrid.due(asked, 3)))
                .containsExactly(
                        Instant.parse("2031-03-05T08:00:00Z"),
                        Instant.parse("2031-03-06T08:00:00Z"),
                        Instant.parse("2031-03-10T08:00:00Z"));
        assertThat(madrid.reminders(asked, madrid.due(asked, 1)))
                .containsExactly(Instant.parse("2031-03-04T08:00:00Z"), Instant.parse("2031-03-06T08:00:00Z"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2031-03-03T07:59:00Z, false",
        "2031-03-03T08:00:00Z, true",
        "2031-03-03T17:00:00Z, false",
        "2031-03-08T10:00:00Z, false",
        "2031-03-09T10:00:00Z, false",
        "2031-04-11T10:00:00Z, false"
    })
    void isOpenOnWeekdaysOnly(Instant moment, boolean open) {
        assertThat(madrid.isOpen(moment)).isEqualTo(open);
    }
}
