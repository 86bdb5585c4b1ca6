package app.jobbag.platform.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A week as ISO 8601 counts it: from Monday on, in the year that has its Thursday. */
public record IsoWeek(LocalDate monday) implements Comparable<IsoWeek> {
    private static final Pattern CODE = Pattern.compile("(20\\d{2})-W(\\d{2})");
    private static final int DAYS = 7;

    public IsoWeek {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException(monday + " is no Monday");
        }
    }

    /** The week that has the day. */
    public static IsoWeek with(LocalDate day) {
        return new IsoWeek(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /**
     * Reads {@code 2026-W48}; forms and addresses are bound by it.
     *
     * @throws IllegalArgumentException for what is no week of this century
     */
    public static IsoWeek valueOf(String code) {
        Matcher parts = CODE.matcher(code.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("no week: " + code);
        }
        LocalDate first = with(LocalDate.of(Integer.parseInt(parts.group(1)), 1, 4)).monday;
        IsoWeek found = new IsoWeek(first.plusWeeks(Integer.parseInt(parts.group(2)) - 1L));
        if (!found.toString().equals(code.strip())) {
            throw new IllegalArgumentException("no such week: " + code);
        }
        return found;
    }

    public int number() {
        return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    public int year() {
        return monday.get(IsoFields.WEEK_BASED_YEAR);
    }

    public LocalDate sunday() {
        return monday.plusDays(DAYS - 1L);
    }

    public List<LocalDate> days() {
        return monday.datesUntil(monday.plusDays(DAYS)).toList();
    }

    public boolean has(LocalDate day) {
        return !day.isBefore(monday) && !day.isAfter(sunday());
    }

    public IsoWeek plus(int weeks) {
        return new IsoWeek(monday.plusWeeks(weeks));
    }

    /** So many weeks, from this one on. */
    public List<IsoWeek> andNext(int weeks) {
        return IntStream.range(0, weeks).mapToObj(this::plus).toList();
    }

    @Override
    public int compareTo(IsoWeek other) {
        return monday.compareTo(other.monday);
    }

    @Override
    public String toString() {
        return "%d-W%02d".formatted(year(), number());
    }
}
