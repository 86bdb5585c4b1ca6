package app.jobbag.platform.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Function;

/** When somebody is at work, by the clock on the wall where they are. */
public final class WorkingTime {
    /** Further than any row of days off: who never works is told so instead of being counted for ever. */
    private static final int MOST_DAYS_OFF = 366;

    private final ZoneId zone;
    private final Function<LocalDate, Optional<Span>> days;

    /** From when to when on a day. */
    public record Span(LocalTime from, LocalTime to) {}

    /** @param days the hours of a day, empty on a day off */
    public WorkingTime(ZoneId zone, Function<LocalDate, Optional<Span>> days) {
        this.zone = zone;
        this.days = days;
    }

    public ZoneId zone() {
        return zone;
    }

    /** The hours of a day; empty on weekends, holidays and other days off. */
    public Optional<Span> on(LocalDate day) {
        return days.apply(day);
    }

    public boolean isWorkday(LocalDate day) {
        return on(day).isPresent();
    }

    public boolean isOpen(Instant moment) {
        ZonedDateTime there = moment.atZone(zone);
        LocalTime time = there.toLocalTime();
        return on(there.toLocalDate())
                .filter(span -> !time.isBefore(span.from()) && time.isBefore(span.to()))
                .isPresent();
    }

    /** The last of so many working days after a day; the day itself where the number is 0. */
    public LocalDate workdaysAfter(LocalDate day, int number) {
        LocalDate found = day;
        for (int left = number; left > 0; left--) {
            found = nextWorkday(found);
        }
        return found;
    }

    /** How many working days lie after one day, up to and with another; 0 where that is not later. */
    public int workdaysBetween(LocalDate after, LocalDate until) {
        return (int) after.plusDays(1)
                .datesUntil(until.isAfter(after) ? until.plusDays(1) : after.plusDays(1))
                .filter(this::isWorkday)
                .count();
    }

    /** The working day on which what comes in is taken up: today before the end of the hours, else the next one. */
    public LocalDate takenUp(Instant moment) {
        ZonedDateTime there = moment.atZone(zone);
        LocalDate day = there.toLocalDate();
        return on(day).filter(span -> there.toLocalTime().isBefore(span.to())).isPresent() ? day : nextWorkday(day);
    }

    /** When work begins on a working day. */
    public Instant opens(LocalDate workday) {
        return at(workday, span(workday).from());
    }

    /** When work ends on a working day. */
    public Instant closes(LocalDate workday) {
        return at(workday, span(workday).to());
    }

    private Span span(LocalDate workday) {
        return on(workday).orElseThrow(() -> new IllegalArgumentException(workday + " is a day off"));
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    private LocalDate nextWorkday(LocalDate day) {
        return day.plusDays(1)
                .datesUntil(day.plusDays(MOST_DAYS_OFF))
                .filter(this::isWorkday)
                .findFirst()
                .orElseGet(() -> day.plusDays(1));
    }
}
