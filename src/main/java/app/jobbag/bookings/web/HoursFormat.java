package app.jobbag.bookings.web;

import app.jobbag.bookings.Hours;
import app.jobbag.ui.AmountFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.ParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.format.Formatter;
import org.springframework.stereotype.Component;

/** Working hours typed by people: as a number (1.5, 1,5) or as hours and minutes (1:30, 1h30, 1h). */
@Component
class HoursFormat implements Formatter<Hours> {
    private static final Pattern CLOCK =
            Pattern.compile("(\\d{1,2})\\s*(?:[:：]\\s*([0-5]\\d)|[hH]\\s*(?:([0-5]\\d)\\s*(?:min|m)?)?)");
    private static final BigDecimal HOUR = new BigDecimal(60);

    private final AmountFormat numbers = new AmountFormat();

    @Override
    public Hours parse(String text, Locale locale) throws ParseException {
        Matcher clock = CLOCK.matcher(text.strip());
        if (!clock.matches()) {
            return new Hours(numbers.parse(text, locale));
        }
        String minutes = clock.group(2) == null ? clock.group(3) : clock.group(2);
        BigDecimal part = new BigDecimal(minutes == null ? "0" : minutes).divide(HOUR, 4, RoundingMode.HALF_UP);
        return new Hours(new BigDecimal(clock.group(1)).add(part));
    }

    @Override
    public String print(Hours hours, Locale locale) {
        return AmountFormat.number(hours.value(), locale);
    }
}
