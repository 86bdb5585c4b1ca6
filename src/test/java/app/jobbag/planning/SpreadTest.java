package app.jobbag.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.platform.calendar.IsoWeek;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadTest {
    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    @Test
    void givesEachWeekItsShareOfTheWorkingDays() {
        // Wednesday to the next Tuesday, over the end of the year
        assertThat(spread("10", "2026-12-30", "2027-01-05").byWeek())
                .containsExactly(
                        Map.entry(IsoWeek.valueOf("2026-W53"), new BigDecimal("6.00")),
                        Map.entry(IsoWeek.valueOf("2027-W01"), new BigDecimal("4.00")));
    }

    @Test
    void aWeekendAloneHasItsOwnDays() {
        assertThat(spread("3", "2026-11-28", "2026-11-29").byWeek())
                .containsExactly(Map.entry(IsoWeek.valueOf("2026-W48"), new BigDecimal("3.00")));
    }

    @ParameterizedTest
    @CsvSource({
        "0,2026-11-26,2026-11-27,planning.refused.hours",
        "1.1,2026-11-26,2026-11-27,planning.refused.hours",
        "-4,2026-11-26,2026-11-27,planning.refused.hours",
        "5001,2026-11-26,2026-11-27,planning.refused.hours",
        "8,2026-11-27,2026-11-26,planning.refused.backwards",
        "8,2026-11-27,2028-11-26,planning.refused.long"
    })
    void refusesWhatCanNotBeSpread(String hours, String from, String until, String key) {
        assertThatThrownBy(() -> spread(hours, from, until)).hasMessage(key);
    }

    @Test
    void togetherTheWeeksAreTheWholeAndFullWeeksDifferByAQuarterAtMost() {
        Random random = new Random(12);
        for (int i = 0; i < 3000; i++) {
            LocalDate from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700));
            LocalDate until = from.plusDays(random.nextInt(200));
            BigDecimal hours = QUARTER.multiply(BigDecimal.valueOf(1 + random.nextInt(1200)));
            Map<IsoWeek, BigDecimal> weeks = new Spread(hours, from, until).byWeek();

            assertThat(weeks.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(hours);
            assertThat(weeks.values())
                    .allSatisfy(each -> assertThat(each.remainder(QUARTER)).isZero());
            var full = weeks.entrySet().stream()
                    .filter(each -> !each.getKey().monday().isBefore(from)
                            && !each.getKey().monday().plusDays(4).isAfter(until))
                    .map(Map.Entry::getValue)
                    .toList();
            if (full.size() > 1) {
                assertThat(Collections.max(full).subtract(Collections.min(full)))
                        .isLessThanOrEqualTo(QUARTER);
            }
        }
    }

    private static Spread spread(String hours, String from, String until) {
        return new Spread(new BigDecimal(hours), LocalDate.parse(from), LocalDate.parse(until));
    }
}
