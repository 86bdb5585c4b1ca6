package app.jobbag.schedules.network;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** When work is done, by the clock on the wall: intervals of each day, none on a day off. */
public final class WorkCalendar {
    /** Further than any row of days off: a calendar without work is a mistake, not a loop. */
    private static final int MOST_DAYS_OFF = 400;

    /** Within one day. */
    public record Interval(LocalTime from, LocalTime to) {}

    private final Function<LocalDate, List<Interval>> days;

    /** @param days in their order, without overlaps */
    public WorkCalendar(Function<LocalDate, List<Interval>> days) {
        this.days = days;
    }

    /** The same every week, but for the days that are said. */
    public static WorkCalendar weekly(
            Map<DayOfWeek, List<Interval>> week, Map<LocalDate, List<Interval>> otherwise) {
        Map<LocalDate, List<Interval>> special = Map.copyOf(otherwise);
        return new WorkCalendar(day -> {
            List<Interval> said = special.get(day);
            return said == null ? week.getOrDefault(day.getDayOfWeek(), List.of()) : said;
        });
    }

    /** That moment, or the next one at which work begins. */
    LocalDateTime next(LocalDateTime at) {
        LocalDate day = at.toLocalDate();
        for (int i = 0; i < MOST_DAYS_OFF; i++, day = day.plusDays(1)) {
            for (Interval each : days.apply(day)) {
                LocalDateTime to = day.atTime(each.to());
                if (at.isBefore(to)) {
                    LocalDateTime from = day.atTime(each.from());
                    return at.isAfter(from) ? at : from;
                }
            }
        }
        throw new IllegalStateException("nobody ever works after " + at);
    }

    /** That moment, or the last one before it at which work ended. */
    LocalDateTime previous(LocalDateTime at) {
        LocalDate day = at.toLocalDate();
        for (int i = 0; i < MOST_DAYS_OFF; i++, day = day.minusDays(1)) {
            List<Interval> today = days.apply(day);
            for (int j = today.size() - 1; j >= 0; j--) {
                LocalDateTime from = day.atTime(today.get(j).from());
                if (at.isAfter(from)) {
                    LocalDateTime to = day.atTime(today.get(j).to());
                    return at.isBefore(to) ? at : to;
                }
            }
        }
        throw new IllegalStateException("nobody ever works before " + at);
    }

    /** After so much work from that moment on; for none, that moment itself. Below nothing it goes back. */
    LocalDateTime plus(LocalDateTime at, Span span) {
        if (span.elapsed()) {
            return at.plusMinutes(span.minutes());
        }
        return span.minutes() < 0 ? back(at, -span.minutes()) : forth(at, span.minutes());
    }

    LocalDateTime minus(LocalDateTime at, Span span) {
        return plus(at, new Span(-span.minutes(), span.elapsed()));
    }

    /** Minutes of work between two moments; below nothing where the second is earlier. */
    long between(LocalDateTime from, LocalDateTime to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        long sum = 0;
        for (LocalDate day = from.toLocalDate(); !day.isAfter(to.toLocalDate()); day = day.plusDays(1)) {
            for (Interval each : days.apply(day)) {
                LocalDateTime first = later(day.atTime(each.from()), from);
                LocalDateTime last = earlier(day.atTime(each.to()), to);
                sum += Math.max(0, Duration.between(first, last).toMinutes());
            }
        }
        return sum;
    }

    private LocalDateTime forth(LocalDateTime from, long minutes) {
        LocalDateTime at = from;
        long left = minutes;
        while (left > 0) {
            at = next(at);
            LocalDateTime closes = closes(at);
            long here = Duration.between(at, closes).toMinutes();
            at = left <= here ? at.plusMinutes(left) : closes;
            left -= here;
        }
        return at;
    }

    private LocalDateTime back(LocalDateTime from, long minutes) {
        LocalDateTime at = from;
        long left = minutes;
        while (left > 0) {
            at = previous(at);
            LocalDateTime opens = opens(at);
            long here = Duration.between(opens, at).toMinutes();
            at = left <= here ? at.minusMinutes(left) : opens;
            left -= here;
        }
        return at;
    }

    private LocalDateTime closes(LocalDateTime working) {
        LocalDate day = working.toLocalDate();
        return days.apply(day).stream()
                .map(each -> day.atTime(each.to()))
                .filter(working::isBefore)
                .findFirst()
                .orElseThrow();
    }

    private LocalDateTime opens(LocalDateTime working) {
        LocalDate day = working.toLocalDate();
        return days.apply(day).stream()
                .map(each -> day.atTime(each.from()))
                .filter(working::isAfter)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? one : other;
    }
}
