package app.jobbag.ui;

import java.text.ParseException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.format.Formatter;

/**
 * Dates typed by people: ISO (2026-11-23), day/month/year in English and Spanish, year-month-day in Chinese; also what a
 * date picker sends. English is read the British way, as the whole agency writes it.
 */
class DateFormat implements Formatter<LocalDate> {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");

    @Override
    public LocalDate parse(String text, Locale locale) throws ParseException {
        String typed = text.strip();
        Matcher yearFirst = YEAR_FIRST.matcher(typed);
        Matcher dayFirst = DAY_FIRST.matcher(typed);
        try {
            if (yearFirst.matches()) {
                return date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
            }
            if (dayFirst.matches()) {
                return date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
            }
        } catch (DateTimeException e) {
            throw new ParseException(text, 0);
        }
        throw new ParseException(text, 0);
    }

    @Override
    public String print(LocalDate date, Locale locale) {
        return locale.getLanguage().equals("zh")
                ? date.toString()
                : String.format(
                        Locale.ROOT, "%02d/%02d/%04d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }

    /** Four-digit years of this and the neighbouring centuries only, which is what PostgreSQL and people agree on. */
    private static LocalDate date(String year, String month, String day) throws ParseException {
        LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        if (date.getYear() < 1900 || date.getYear() > 2199) {
            throw new ParseException(year, 0);
        }
        return date;
    }
}
