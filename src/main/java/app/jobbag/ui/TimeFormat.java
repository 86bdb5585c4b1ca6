package app.jobbag.ui;

import app.jobbag.kernel.Refused;
import java.text.ParseException;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.format.Formatter;

/**
 * Times of day in 24 hours: 9:30, 09.30, 9h30, 9h. A time that is written well and does not exist is refused with that fact.
 */
class TimeFormat implements Formatter<LocalTime> {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.h：](\\d{2})(?::00)?|h)");

    @Override
    public LocalTime parse(String text, Locale locale) throws ParseException {
        Matcher time = TIME.matcher(text.strip());
        if (!time.matches()) {
            throw new ParseException(text, 0);
        }
        try {
            int minutes = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
            return LocalTime.of(Integer.parseInt(time.group(1)), minutes);
        } catch (DateTimeException e) {
            throw new Refused("ui.typed.noSuchTime", text.strip());
        }
    }

    @Override
    public String print(LocalTime time, Locale locale) {
        return String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
    }
}
