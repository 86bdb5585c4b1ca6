package app.jobbag.reminders;

import app.jobbag.kernel.Refused;
import app.jobbag.platform.calendar.WorkingTime;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The steps in their order.
 *
 * @param automatic whether the agency lets them go by themselves
 * @param own whether they are the client's own
 * @param begunOn since when they go by themselves: a step whose day came before counts as taken; null where they always did
 */
public record Ladder(
        int version,
        boolean automatic,
        boolean own,
        List<Rung> rungs,
        @Nullable LocalDate begunOn) {
    private static final int MOST = 12;
    private static final int FURTHEST = 365;

    public Ladder {
        rungs = rungs.stream().sorted(Comparator.comparingInt(Rung::days)).toList();
    }

    /** The day of a step: its own, or the next working day of the client. */
    static LocalDate day(Rung rung, LocalDate due, WorkingTime time) {
        LocalDate day = due.plusDays(rung.days());
        return time.isWorkday(day) ? day : time.workdaysAfter(day, 1);
    }

    /** The highest whose day has come. */
    Optional<Rung> reached(LocalDate due, LocalDate today, WorkingTime time) {
        return rungs.stream()
                .filter(each -> !day(each, due, time).isAfter(today))
                .reduce((first, second) -> second);
    }

    /** The highest whose day had come before the ladder was switched on: nobody is reminded of it now. */
    Optional<Rung> passed(LocalDate due, WorkingTime time) {
        return begunOn == null ? Optional.empty() : reached(due, begunOn.minusDays(1), time);
    }

    /** The lowest above so many days. */
    Optional<Rung> above(int days) {
        return rungs.stream().filter(each -> each.days() > days).findFirst();
    }

    /** @throws Refused when there is none, too many, or two of the same day */
    void check() {
        long different = rungs.stream().map(Rung::days).distinct().count();
        if (rungs.isEmpty() || rungs.size() > MOST) {
            throw new Refused("reminders.refused.steps", MOST);
        }
        if (different < rungs.size()) {
            throw new Refused("reminders.refused.sameDay");
        }
        if (Stream.of(rungs.get(0), rungs.get(rungs.size() - 1)).anyMatch(each -> Math.abs(each.days()) > FURTHEST)) {
            throw new Refused("reminders.refused.far", FURTHEST);
        }
    }
}
