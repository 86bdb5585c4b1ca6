package app.jobbag.hospitality.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A year or a month of it, as the list's filter takes it.
 *
 * @param month null for the whole year
 */
public record SummaryPeriod(Year year, @Nullable YearMonth month) {
    private static final Pattern PLAIN = Pattern.compile("2\\d{3}(-\\d{2})?");

    /** What makes no sense is this month's year. */
    static SummaryPeriod of(String asked, YearMonth now) {
        try {
            if (PLAIN.matcher(asked).matches()) {
                return asked.length() == 4
                        ? new SummaryPeriod(Year.parse(asked), null)
                        : new SummaryPeriod(Year.parse(asked.substring(0, 4)), YearMonth.parse(asked));
            }
        } catch (DateTimeException noSuchMonth) {
            return new SummaryPeriod(Year.of(now.getYear()), null);
        }
        return new SummaryPeriod(Year.of(now.getYear()), null);
    }

    public LocalDate from() {
        return month == null ? year.atDay(1) : month.atDay(1);
    }

    /** The first day after it. */
    public LocalDate until() {
        return month == null ? year.plusYears(1).atDay(1) : month.plusMonths(1).atDay(1);
    }

    public SummaryPeriod before() {
        return month == null
                ? new SummaryPeriod(year.minusYears(1), null)
                : new SummaryPeriod(Year.of(month.minusMonths(1).getYear()), month.minusMonths(1));
    }

    public SummaryPeriod after() {
        return month == null
                ? new SummaryPeriod(year.plusYears(1), null)
                : new SummaryPeriod(Year.of(month.plusMonths(1).getYear()), month.plusMonths(1));
    }

    @Override
    public String toString() {
        return month == null ? year.toString() : month.toString();
    }
}
