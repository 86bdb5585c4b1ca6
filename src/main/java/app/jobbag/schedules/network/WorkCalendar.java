package app.jobbag.schedules.network;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** When work is done, by the clock on the wall: intervals of each day, none on a day off. */
public final class WorkCalendar {
    private static final int DAY = 1440;

    /** Within one day; midnight as an end is that of the day. */
    public record Interval(LocalTime from, LocalTime to) {
        long minutes() {
            long minutes = ChronoUnit.MINUTES.between(from, to);
            return to.equals(LocalTime.MIDNIGHT) ? minutes + DAY : minutes;
        }
    }

    private final Function<LocalDate, List<Interval>> days;
    private final WorkedMinutes worked;

    /** @param days in their order, without overlaps */
    public WorkCalendar(Function<LocalDate, List<Interval>> days) {
        this.days = days;
        this.worked = new WorkedMinutes(
                day -> days.apply(day).stream().mapToLong(Interval::minutes).sum());
    }

    /** The same every week, but for the days that are said. */
    public static WorkCalendar weekly(Map<DayOfWeek, List<Interval>> week, Map<LocalDate, List<Interval>> otherwise) {
        Map<LocalDate, List<Interval>> special = Map.copyOf(otherwise);
        return new WorkCalendar(day -> {
            List<Interval> said = special.get(day);
            return said == null ? week.getOrDefault(day.getDayOfWeek(), List.of()) : said;
        });
    }

    /** When work is done on a day, in its order. */
    public List<Interval> on(LocalDate day) {
        return days.apply(day);
    }

    /** That moment, or the next one at which work begins. */
    LocalDateTime next(LocalDateTime at) {
        return lastAt(until(at));
    }

    /** That moment, or the last one before it at which work ended. */
    LocalDateTime previous(LocalDateTime at) {
        return firstAt(until(at));
    }

    /** The last minute up to that moment at which work can begin. */
    LocalDateTime lastStart(LocalDateTime at) {
        return next(at).equals(at) ? at : previous(at).minusMinutes(1);
    }

    /** After so much work from that moment on; for none, that moment itself. Below nothing it goes back. */
    public LocalDateTime plus(LocalDateTime at, Span span) {
        if (span.elapsed() || span.minutes() == 0) {
            return at.plusMinutes(span.minutes());
        }
        long then = until(at) + span.minutes();
        return span.minutes() < 0 ? lastAt(then) : firstAt(then);
    }

    LocalDateTime minus(LocalDateTime at, Span span) {
        return plus(at, new Span(-span.minutes(), span.elapsed()));
    }

    /** Minutes of work between two moments; below nothing where the second is earlier. */
    public long between(LocalDateTime from, LocalDateTime to) {
        return until(to) - until(from);
    }

    /** Minutes of work from some day on until that moment. */
    private long until(LocalDateTime at) {
        long sum = worked.before(at.toLocalDate());
        for (Interval each : days.apply(at.toLocalDate())) {
            if (at.toLocalTime().isAfter(each.from())) {
                sum += Math.min(each.minutes(), ChronoUnit.MINUTES.between(each.from(), at.toLocalTime()));
            }
        }
        return sum;
    }

    private LocalDateTime firstAt(long minutes) {
        LocalDate day = worked.dayThatReaches(minutes);
        long left = minutes - worked.before(day);
        for (Interval each : days.apply(day)) {
            if (left <= each.minutes()) {
                return day.atTime(each.from()).plusMinutes(left);
            }
            left -= each.minutes();
        }
        throw new IllegalStateException("a day shorter than it was: " + day);
    }

    private LocalDateTime lastAt(long minutes) {
        LocalDate day = worked.dayThatPasses(minutes);
        long left = minutes - worked.before(day);
        for (Interval each : days.apply(day)) {
            if (left < each.minutes()) {
                return day.atTime(each.from()).plusMinutes(left);
            }
            left -= each.minutes();
        }
        throw new IllegalStateException("a day shorter than it was: " + day);
    }

    static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? one : other;
    }
}
