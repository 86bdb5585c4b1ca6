package app.jobbag.contactreports;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.platform.calendar.HolidayRegion;
import app.jobbag.platform.calendar.Holidays;
import app.jobbag.platform.calendar.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** When what is left lying turns red: by the client's clock, weekends, holidays and changes of summer time. */
@JobbagTest
class GraceTest {
    @Autowired
    private Holidays holidays;

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "Europe/Madrid, es, 2026-11-26T10:30, 2026-11-27T10:30, the same time next day",
        "Europe/Madrid, es, 2026-11-27T17:00, 2026-11-30T17:00, over the weekend",
        "Europe/Madrid, es, 2026-11-26T20:15, 2026-11-30T09:00, out of hours counts from the next morning",
        "Europe/Madrid, es, 2026-11-26T07:00, 2026-11-27T09:00, before hours counts from nine",
        "Europe/Madrid, es, 2026-11-28T12:00, 2026-12-01T09:00, on a Saturday counts from Monday morning",
        "Europe/Madrid, es, 2026-12-04T12:00, 2026-12-07T12:00, a Sunday holiday takes no working day",
        "Europe/Madrid, es, 2026-12-07T12:00, 2026-12-09T12:00, over the Immaculate Conception",
        "Europe/Madrid, es, 2026-03-27T16:00, 2026-03-30T16:00, over the night that loses an hour",
        "Europe/Madrid, es, 2026-10-23T16:00, 2026-10-26T16:00, over the night that gains one",
        "America/Mexico_City, mx, 2026-11-13T11:00, 2026-11-17T11:00, over Revolution Day",
        "Asia/Shanghai, cn, 2026-09-30T15:00, 2026-10-08T15:00, over the golden week",
        "America/New_York, us, 2026-11-25T10:00, 2026-11-27T10:00, over Thanksgiving"
    })
    void anInstructionIsRedAfterAWorkingDay(
            ZoneId zone, String country, LocalDateTime said, LocalDateTime red, String why) {
        Grace grace = grace(zone, country);

        assertThat(grace.afterADay(at(said, zone)).atZone(zone).toLocalDateTime())
                .isEqualTo(red);
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "Europe/Madrid, es, 2026-11-23T09:00, 2026-11-25T15:00, nine and nine and six hours",
        "Europe/Madrid, es, 2026-11-23T17:00, 2026-11-26T14:00, begun in the evening",
        "Europe/Madrid, es, 2026-11-26T20:00, 2026-12-01T15:00, nights and weekends do not count",
        "Europe/Madrid, es, 2026-12-07T09:00, 2026-12-10T15:00, nor does a holiday",
        "Europe/Madrid, es, 2026-10-23T12:00, 2026-10-27T18:00, over the end of summer time",
        "Asia/Shanghai, cn, 2026-11-23T12:00, 2026-11-25T18:00, by the clock of Shanghai"
    })
    void aContactIsRedAfterTwentyFourWorkingHours(
            ZoneId zone, String country, LocalDateTime held, LocalDateTime red, String why) {
        Grace grace = grace(zone, country);

        assertThat(grace.afterHours(at(held, zone), Duration.ofHours(24))
                        .atZone(zone)
                        .toLocalDateTime())
                .isEqualTo(red);
    }

    private Grace grace(ZoneId zone, String country) {
        HolidayRegion region = new HolidayRegion(country);
        WorkingTime.Span day = new WorkingTime.Span(LocalTime.of(9, 0), LocalTime.of(18, 0));
        return new Grace(
                new WorkingTime(zone, each -> holidays.isWorkday(region, each) ? Optional.of(day) : Optional.empty()));
    }

    private static Instant at(LocalDateTime clock, ZoneId zone) {
        return clock.atZone(zone).toInstant();
    }
}
