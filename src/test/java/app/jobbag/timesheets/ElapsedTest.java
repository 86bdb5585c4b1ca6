package app.jobbag.timesheets;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.bookings.Hours;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElapsedTest {
    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    @ParameterizedTest
    @CsvSource({
        // an hour by the clock that is none, or two: in March and in October
        "Europe/Madrid,2026-03-29T01:30,2026-03-29T03:30,1.00",
        "Europe/Madrid,2026-10-25T01:30,2026-10-25T03:30,3.00",
        "America/New_York,2026-11-01T00:30,2026-11-01T02:30,3.00",
        "Asia/Shanghai,2026-03-29T01:30,2026-03-29T03:30,2.00",
        "Europe/Madrid,2026-11-26T09:00,2026-11-26T09:07,0.25",
        "Europe/Madrid,2026-11-26T09:00,2026-11-26T09:00,0.25",
        "Europe/Madrid,2026-11-26T09:00,2026-11-26T09:22,0.25",
        "Europe/Madrid,2026-11-26T09:00,2026-11-26T09:23,0.50"
    })
    void roundsToTheNearestQuarterOfWhatWentByForReal(String zone, String from, String to, BigDecimal hours) {
        ZoneId place = ZoneId.of(zone);
        Instant start = LocalDateTime.parse(from).atZone(place).toInstant();
        Instant end = LocalDateTime.parse(to).atZone(place).toInstant();
        assertThat(Elapsed.byDay(start, end, place).values()).containsExactly(hours);
    }

    @Test
    void sharesANightBetweenItsDays() {
        ZoneId madrid = ZoneId.of("Europe/Madrid");
        Instant start = LocalDateTime.parse("2026-12-31T22:00").atZone(madrid).toInstant();
        assertThat(Elapsed.byDay(start, start.plus(Duration.ofHours(3)), madrid))
                .containsExactly(
                        Map.entry(LocalDate.of(2026, 12, 31), new BigDecimal("2.00")),
                        Map.entry(LocalDate.of(2027, 1, 1), new BigDecimal("1.00")));
    }

    @Test
    void theDaysTogetherAreTheWholeRoundedOnce() {
        Random random = new Random(7);
        List<ZoneId> zones = List.of(
                ZoneId.of("Europe/Madrid"),
                ZoneId.of("Asia/Kolkata"),
                ZoneId.of("America/Sao_Paulo"),
                ZoneId.of("UTC"));
        for (int i = 0; i < 3000; i++) {
            Instant start = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(random.nextInt(365 * 86_400));
            Duration run = Duration.ofSeconds(random.nextInt(3 * 86_400));
            Map<LocalDate, BigDecimal> days = Elapsed.byDay(start, start.plus(run), zones.get(i % zones.size()));

            BigDecimal sum = days.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).isEqualByComparingTo(Hours.quarters(run).max(QUARTER));
            assertThat(days.values()).allSatisfy(each -> new Hours(each));
        }
    }
}
