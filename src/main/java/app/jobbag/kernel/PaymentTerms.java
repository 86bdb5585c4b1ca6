package app.jobbag.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When an invoice is to be paid, as a named rule: so many days, counted from somewhere, and moved on to the day on which the
 * client pays. Worked out once, at issue, and stored (FIN-4); a weekend or holiday moves nothing.
 *
 * @param payDay a day of the week by name ({@code FRIDAY}), a day of the month by number ({@code 25}; the last one where the
 *     month is shorter), or nothing
 */
public record PaymentTerms(From paymentFrom, int paymentDays, String payDay) {
    public static final PaymentTerms USUAL = days(45);

    /** Where the days begin; and whether the month is filled after them. */
    @Worded("ui.terms.from.")
    public enum From {
        ISSUE,
        /** The days from the issue, then on to the end of that month. */
        ISSUE_THEN_MONTH_END,
        /** The end of the month of issue, then the days. */
        MONTH_END
    }

    public PaymentTerms {
        if (paymentDays < 0) {
            throw new IllegalArgumentException("days: " + paymentDays);
        }
        if (!payDay.isEmpty() && weekday(payDay) == null && monthDay(payDay) == 0) {
            throw new IllegalArgumentException("pay day: " + payDay);
        }
    }

    public static PaymentTerms days(int days) {
        return new PaymentTerms(From.ISSUE, days, "");
    }

    /** As {@link #code} wrote it. */
    public static PaymentTerms read(String code) {
        String[] parts = code.split(" ", -1);
        return new PaymentTerms(From.valueOf(parts[0]), Integer.parseInt(parts[1]), parts[2]);
    }

    /** One line that stands for the rule where it is stored: {@code MONTH_END 45 FRIDAY}. */
    public String code() {
        return paymentFrom + " " + paymentDays + " " + payDay;
    }

    public LocalDate dueOn(LocalDate issuedOn) {
        LocalDate day = switch (paymentFrom) {
            case ISSUE -> issuedOn.plusDays(paymentDays);
            case ISSUE_THEN_MONTH_END -> monthEnd(issuedOn.plusDays(paymentDays));
            case MONTH_END -> monthEnd(issuedOn).plusDays(paymentDays);
        };
        DayOfWeek weekday = weekday();
        if (weekday != null) {
            return day.with(TemporalAdjusters.nextOrSame(weekday));
        }
        return monthDay() == 0 ? day : onOrAfter(day, monthDay());
    }

    public @Nullable DayOfWeek weekday() {
        return weekday(payDay);
    }

    /** 0 = none. */
    public int monthDay() {
        return monthDay(payDay);
    }

    private static LocalDate onOrAfter(LocalDate day, int monthDay) {
        LocalDate same = at(YearMonth.from(day), monthDay);
        return same.isBefore(day) ? at(YearMonth.from(day).plusMonths(1), monthDay) : same;
    }

    private static LocalDate at(YearMonth month, int day) {
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    private static LocalDate monthEnd(LocalDate day) {
        return day.with(TemporalAdjusters.lastDayOfMonth());
    }

    private static @Nullable DayOfWeek weekday(String text) {
        for (DayOfWeek each : DayOfWeek.values()) {
            if (each.name().equals(text.toUpperCase(Locale.ROOT))) {
                return each;
            }
        }
        return null;
    }

    private static int monthDay(String text) {
        return text.matches("[1-9]|[12][0-9]|3[01]") ? Integer.parseInt(text) : 0;
    }
}
