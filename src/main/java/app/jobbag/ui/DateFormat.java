package app.jobbag.ui;

import app.jobbag.kernel.Refused;
import java.text.ParseException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.format.Formatter;

/**
 * Dates typed by people: ISO (2026-11-23), day/month/year in English and Spanish, year-month-day in Chinese; 27/11/26 is of this
 * century; also what a date picker sends. English is read the British way, as the whole agency writes it. Without a year (30/11, in Chinese 11-30)
 * it is the next such day, today included; the form and the page after it show the year that was taken. A day that is written
 * well and does not exist is refused with that fact.
 */
class DateFormat implements Formatter<LocalDate> {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final Pattern SHORT_YEAR = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{2})");
    private static final Pattern YEARLESS = Pattern.compile("(\\d{1,2})[-/.月](\\d{1,2})日?");
    /** Of a year typed with two digits. */
    private static final int CENTURY = 2000;
    /** The longest way from one 29 February to the next. */
    private static final int YEARS_AHEAD = 8;

    private final Clock clock;

    DateFormat(Clock clock) {
        this.clock = clock;
    }

    @Override
    public LocalDate parse(String text, Locale locale) throws ParseException {
        String typed = text.strip();
        Matcher yearFirst = YEAR_FIRST.matcher(typed);
        Matcher dayFirst = DAY_FIRST.matcher(typed);
        Matcher shortYear = SHORT_YEAR.matcher(typed);
        Matcher yearless = YEARLESS.matcher(typed);
        try {
            if (yearFirst.matches()) {
                return date(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3));
            } else if (dayFirst.matches()) {
                return date(number(dayFirst, 3), number(dayFirst, 2), number(dayFirst, 1));
            } else if (shortYear.matches() && !isChinese(locale)) {
                return date(CENTURY + number(shortYear, 3), number(shortYear, 2), number(shortYear, 1));
            } else if (yearless.matches()) {
                boolean monthFirst = isChinese(locale);
                return next(number(yearless, monthFirst ? 1 : 2), number(yearless, monthFirst ? 2 : 1));
            }
        } catch (DateTimeException e) {
            throw new Refused("ui.typed.noSuchDay", typed);
        }
        throw new ParseException(text, 0);
    }

    @Override
    public String print(LocalDate date, Locale locale) {
        return isChinese(locale)
                ? date.toString()
                : String.format(
                        Locale.ROOT, "%02d/%02d/%04d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }

    /** Four-digit years of this and the neighbouring centuries only, which is what PostgreSQL and people agree on. */
    private static LocalDate date(int year, int month, int day) throws ParseException {
        LocalDate date = LocalDate.of(year, month, day);
        if (date.getYear() < 1900 || date.getYear() > 2199) {
            throw new ParseException(date.toString(), 0);
        }
        return date;
    }

    private LocalDate next(int month, int day) {
        MonthDay wanted = MonthDay.of(month, day);
        LocalDate today =
                LocalDate.now(clock.withZone(LocaleContextHolder.getTimeZone().toZoneId()));
        return IntStream.rangeClosed(today.getYear(), today.getYear() + YEARS_AHEAD)
                .filter(wanted::isValidYear)
                .mapToObj(wanted::atYear)
                .filter(date -> !date.isBefore(today))
                .findFirst()
                .orElseThrow();
    }

    private static int number(Matcher typed, int group) {
        return Integer.parseInt(typed.group(group));
    }

    private static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals("zh");
    }
}
