package app.jobbag.timesheets;

import app.jobbag.platform.calendar.IsoWeek;
import app.jobbag.staff.PersonTime;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person's week as its page shows it.
 *
 * @param worked all hours by day, those on orders that the reader does not see among them
 */
public record WeekDetails(
        PersonTime person, IsoWeek week, SheetState sheet, List<WeekRow> rows, Map<LocalDate, BigDecimal> worked) {
    public WeekDetails {
        rows = List.copyOf(rows);
        worked = Map.copyOf(worked);
    }

    /** The work of another week that can go on and is not among this one's, with nothing booked. */
    public List<WeekRow> rowsOf(WeekDetails other) {
        Set<WeekRow.Work> here = rows.stream().map(WeekRow::work).collect(Collectors.toSet());
        return other.rows().stream()
                .filter(row -> row.open() && !here.contains(row.work()))
                .map(WeekRow::emptied)
                .toList();
    }

    /** What the reader sees of a day. */
    public List<TimeLine> lines(LocalDate day) {
        return rows.stream().flatMap(row -> row.on(day).stream()).toList();
    }

    public BigDecimal total(LocalDate day) {
        return worked.getOrDefault(day, BigDecimal.ZERO);
    }

    public BigDecimal total() {
        return sum(worked.values().stream());
    }

    /** Hours on orders that the reader does not see: counted, without a name (CONF-1). */
    public BigDecimal other(LocalDate day) {
        return total(day).subtract(sum(rows.stream().map(row -> row.hours(day))));
    }

    public BigDecimal other() {
        return sum(week.days().stream().map(this::other));
    }

    public boolean hasOther() {
        return other().signum() > 0;
    }

    public BigDecimal capacity(LocalDate day) {
        return person.hours(day);
    }

    public BigDecimal capacity() {
        return person.hours(week);
    }

    /** Above nothing for what was worked beyond the person's hours. */
    public BigDecimal difference() {
        return total().subtract(capacity());
    }

    public boolean isOver() {
        return difference().signum() > 0;
    }

    public boolean isUnder() {
        return difference().signum() < 0;
    }

    private static BigDecimal sum(Stream<BigDecimal> hours) {
        return hours.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
