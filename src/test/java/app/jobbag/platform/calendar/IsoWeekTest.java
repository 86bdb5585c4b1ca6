package app.jobbag.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoWeekTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-26,2026-W48",
        "2026-01-01,2026-W01",
        "2025-12-29,2026-W01",
        "2026-12-31,2026-W53",
        "2027-01-03,2026-W53",
        "2027-01-04,2027-W01",
        "2024-12-30,2025-W01",
        "2021-01-03,2020-W53"
    })
    void countsWeeksAcrossTheEndOfTheYear(LocalDate day, String code) {
        assertThat(IsoWeek.with(day)).hasToString(code).isEqualTo(IsoWeek.valueOf(code));
        assertThat(IsoWeek.with(day).has(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2025-W53", "2026-W00", "2026-W54", "2026-48", "W48", "", "9999-W01", "2026-W4", "２０２６-W48"})
    void refusesWhatIsNoWeek(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> IsoWeek.valueOf(code));
    }

    @Test
    void anyDayIsInItsWeekAndTheNextWeekBeginsWhereItEnds() {
        Random random = new Random(48);
        for (int i = 0; i < 2000; i++) {
            LocalDate day = LocalDate.of(2000, 1, 3).plusDays(random.nextInt(36_000));
            IsoWeek week = IsoWeek.with(day);
            assertThat(week.days()).hasSize(7).contains(day);
            assertThat(week.sunday().plusDays(1)).isEqualTo(week.plus(1).monday());
            assertThat(IsoWeek.valueOf(week.toString())).isEqualTo(week);
        }
    }
}
