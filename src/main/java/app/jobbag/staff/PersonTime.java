package app.jobbag.staff;

import app.jobbag.platform.calendar.IsoWeek;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What somebody can work: the hours of the own week less holidays, the agency's closed days and absences. */
public final class PersonTime {
    private static final BigDecimal TWO = new BigDecimal(2);

    private final Known known;
    private final Predicate<LocalDate> holiday;

    /**
     * What the database knows about it.
     *
     * @param holidays null for whoever works the usual week
     */
    record Known(
            PersonId id,
            String name,
            String title,
            ZoneId zone,
            Set<Discipline> disciplines,
            String holidays,
            List<WorkingWeek.Day> days,
            List<Away> away) {}

    record Away(LocalDate from, LocalDate to, DayPart part) {
        boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    PersonTime(Known known, Predicate<LocalDate> holiday) {
        this.known = known;
        this.holiday = holiday;
    }

    public PersonId id() {
        return known.id();
    }

    public String name() {
        return known.name();
    }

    public String title() {
        return known.title();
    }

    public ZoneId zone() {
        return known.zone();
    }

    public Set<Discipline> disciplines() {
        return known.disciplines();
    }

    public boolean isAway(LocalDate day) {
        return known.away().stream().anyMatch(each -> each.covers(day));
    }

    public boolean isHoliday(LocalDate day) {
        return holiday.test(day);
    }

    /** Hours that can be worked on a day. */
    public BigDecimal hours(LocalDate day) {
        BigDecimal whole = usual(day);
        long halves = known.away().stream()
                .filter(each -> each.covers(day))
                .mapToLong(each -> each.part() == DayPart.WHOLE ? 2 : 1)
                .sum();
        return halves >= 2 ? BigDecimal.ZERO : halves == 1 ? whole.divide(TWO) : whole;
    }

    public BigDecimal hours(IsoWeek week) {
        return week.days().stream().map(this::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Hours of a week that absences take. */
    public BigDecimal away(IsoWeek week) {
        return week.days().stream()
                .map(day -> usual(day).subtract(hours(day)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Those of the working week, on a day that is no holiday. */
    private BigDecimal usual(LocalDate day) {
        return known.days().stream()
                .filter(each -> each.on() == day.getDayOfWeek() && !holiday.test(day))
                .map(WorkingWeek.Day::hours)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }
}
