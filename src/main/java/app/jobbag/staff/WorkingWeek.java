package app.jobbag.staff;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a person works, by the clock of the own zone.
 *
 * @param version 0 for the usual week, which nobody wrote down
 * @param holidays code of the region whose holidays are kept; empty for those of the agency's country
 * @param days those that are worked, in their order
 */
public record WorkingWeek(int version, String holidays, List<Day> days) {
    private static final Duration LONGEST_WITHOUT_MEAL = Duration.ofHours(6);
    private static final Duration MEAL = Duration.ofHours(1);
    private static final BigDecimal HOUR = new BigDecimal(60);
    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime CLOSES = LocalTime.of(18, 0);

    /** @param weekday 1 is Monday */
    public record Day(int weekday, LocalTime opens, LocalTime closes) {
        public DayOfWeek on() {
            return DayOfWeek.of(weekday);
        }

        /** Hours of work: in a day of more than six hours one of them is for the meal (decision 033). */
        public BigDecimal hours() {
            Duration open = Duration.between(opens, closes);
            Duration worked = open.compareTo(LONGEST_WITHOUT_MEAL) > 0 ? open.minus(MEAL) : open;
            return BigDecimal.valueOf(worked.toMinutes()).divide(HOUR, 2, RoundingMode.HALF_UP);
        }
    }

    public WorkingWeek {
        days = days.stream().sorted(Comparator.comparing(Day::weekday)).toList();
    }

    /** Monday to Friday, nine to six. */
    public static WorkingWeek usual() {
        return new WorkingWeek(
                0,
                "",
                Stream.of(DayOfWeek.values())
                        .filter(day -> day.getValue() <= DayOfWeek.FRIDAY.getValue())
                        .map(day -> new Day(day.getValue(), OPENS, CLOSES))
                        .toList());
    }

    public Optional<Day> on(DayOfWeek weekday) {
        return days.stream().filter(each -> each.on() == weekday).findFirst();
    }
}
