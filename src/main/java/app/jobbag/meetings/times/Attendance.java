package app.jobbag.meetings.times;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Somebody who is to come: when they are at work, by their own clock, and what they do meanwhile. */
public record Attendance(String name, boolean required, Worktime worktime, List<Span> busy) {
    /** The hours of each weekday, none on a free one, and what takes whole days out. */
    public record Worktime(ZoneId zone, Map<DayOfWeek, Hours> hours, Function<LocalDate, Optional<DayOff>> off) {
        public Worktime {
            hours = Map.copyOf(hours);
        }
    }

    public Attendance {
        busy = List.copyOf(busy);
    }

    public ZoneId zone() {
        return worktime.zone();
    }

    /** What stands against it most, if anything does. */
    public Optional<Clash> clash(Span span) {
        LocalDate day = day(span);
        Optional<Clash> off = off(day).map(each -> Clash.dayOff(this, each));
        if (off.isPresent()) {
            return off;
        }
        return busy.stream()
                .filter(span::meets)
                .findFirst()
                .map(each -> Clash.busy(this, each))
                .or(() -> Optional.of(hours(day))
                        .filter(hours -> !on(day, hours).holds(span))
                        .map(hours -> Clash.outOf(this, hours)));
    }

    /** Whether it lies in the hours of a day that is no day off, whatever else happens then. */
    boolean isAtWork(Span span) {
        LocalDate day = day(span);
        return off(day).isEmpty() && on(day, hours(day)).holds(span);
    }

    /** How far it reaches out of the day's hours, at the end where it does so further. */
    Duration outside(Span span, Hours hours) {
        Span open = on(day(span), hours);
        return Clash.longer(Duration.between(span.from(), open.from()), Duration.between(open.to(), span.to()));
    }

    /** A meeting over midnight belongs to the day it begins on. */
    private LocalDate day(Span span) {
        return LocalDate.ofInstant(span.from(), zone());
    }

    private Optional<DayOff> off(LocalDate day) {
        return worktime.off()
                .apply(day)
                .or(() -> worktime.hours().containsKey(day.getDayOfWeek())
                        ? Optional.empty()
                        : Optional.of(new DayOff(Hindrance.FREE_DAY, "")));
    }

    private Hours hours(LocalDate day) {
        return worktime.hours().getOrDefault(day.getDayOfWeek(), new Hours(LocalTime.NOON, LocalTime.NOON));
    }

    private Span on(LocalDate day, Hours hours) {
        return new Span(at(day, hours.opens()), at(day, hours.closes()));
    }

    private Instant at(LocalDate day, LocalTime time) {
        return ZonedDateTime.of(day, time, zone()).toInstant();
    }
}
