package app.jobbag.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.ParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Working hours as people type them: a number (1.5, 1,5) or hours and minutes (1:30, 1h30, 1h). */
public final class HoursText {
    private static final Pattern CLOCK =
            Pattern.compile("(\\d{1,2})\\s*(?:[:：]\\s*([0-5]\\d)|[hH]\\s*(?:([0-5]\\d)\\s*(?:min|m)?)?)");
    private static final BigDecimal HOUR = new BigDecimal(60);

    private static final AmountFormat NUMBERS = new AmountFormat();

    private HoursText() {}

    public static BigDecimal read(String text, Locale locale) throws ParseException {
        Matcher clock = CLOCK.matcher(text.strip());
        if (!clock.matches()) {
            return NUMBERS.parse(text, locale);
        }
        String minutes = clock.group(2) == null ? clock.group(3) : clock.group(2);
        BigDecimal part = new BigDecimal(minutes == null ? "0" : minutes).divide(HOUR, 4, RoundingMode.HALF_UP);
        return new BigDecimal(clock.group(1)).add(part);
    }
}
