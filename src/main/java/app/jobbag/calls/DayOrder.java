package app.jobbag.calls;

import app.jobbag.platform.calendar.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * In which order the clients of a day are called, so that each gets the call as the first of its own day: where the day has
 * begun already, as soon as the caller's begins, offices that close soon first and then what is urgent; elsewhere when the
 * day begins there, or at the contact's best hour.
 */
final class DayOrder {
    /** An office that has no more hours than this goes before what is urgent. */
    static final Duration SOON = Duration.ofHours(3);

    private final Instant from;
    private final Instant to;

    /** The hours of whoever calls. */
    DayOrder(Instant from, Instant to) {
        this.from = from;
        this.to = to;
    }

    /** Every one of them once. */
    <T> List<Turn<T>> of(Collection<Wish<T>> wishes) {
        return wishes.stream()
                .map(this::turn)
                .sorted(Comparator.<Turn<T>, Fit>comparing(Turn::fit)
                        .thenComparing(Turn::at, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(DayOrder::closesSoon)
                        .thenComparing(turn -> -turn.wish().urgency())
                        .thenComparing(turn -> turn.wish().name()))
                .toList();
    }

    private <T> Turn<T> turn(Wish<T> wish) {
        WorkingTime office = wish.office();
        ZoneId zone = office.zone();
        LocalDate first = LocalDate.ofInstant(from, zone);
        LocalDate last = LocalDate.ofInstant(to.minusNanos(1), zone);
        return first.datesUntil(last.plusDays(1))
                .filter(day -> meets(office, day))
                .findFirst()
                .map(day -> call(wish, day))
                .orElseGet(() -> without(wish));
    }

    private boolean meets(WorkingTime office, LocalDate day) {
        return office.isWorkday(day) && later(office.opens(day), from).isBefore(earlier(office.closes(day), to));
    }

    private <T> Turn<T> call(Wish<T> wish, LocalDate day) {
        Instant closes = wish.office().closes(day);
        Instant begin = later(wish.office().opens(day), from);
        Instant end = earlier(closes, to);
        Instant at = best(wish, day)
                .filter(best -> best.isAfter(begin) && best.isBefore(end))
                .orElse(begin);
        Instant again = wish.again();
        return new Turn<>(wish, Fit.CALL, day, again == null ? at : later(at, again), closes);
    }

    private static <T> Optional<Instant> best(Wish<T> wish, LocalDate day) {
        LocalTime hour = wish.bestHour();
        return Optional.ofNullable(hour)
                .map(each -> day.atTime(each).atZone(wish.office().zone()).toInstant());
    }

    /** Which day it is there while most of the caller's passes. */
    private <T> Turn<T> without(Wish<T> wish) {
        Instant middle = from.plus(Duration.between(from, to).dividedBy(2));
        LocalDate there = LocalDate.ofInstant(middle, wish.office().zone());
        return new Turn<>(wish, wish.office().isWorkday(there) ? Fit.WRITE : Fit.OFF, there, null, null);
    }

    private static <T> Instant closesSoon(Turn<T> turn) {
        Instant at = turn.at();
        Instant closes = turn.closes();
        return at == null || closes == null || closes.isAfter(at.plus(SOON)) ? Instant.MAX : closes;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
