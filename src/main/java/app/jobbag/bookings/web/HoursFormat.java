package app.jobbag.bookings.web;

import app.jobbag.bookings.Hours;
import app.jobbag.ui.AmountFormat;
import app.jobbag.ui.HoursText;
import java.text.ParseException;
import java.util.Locale;
import org.springframework.format.Formatter;
import org.springframework.stereotype.Component;

/** Working hours in forms, as {@link HoursText} reads them. */
@Component
class HoursFormat implements Formatter<Hours> {
    @Override
    public Hours parse(String text, Locale locale) throws ParseException {
        return new Hours(HoursText.read(text, locale));
    }

    @Override
    public String print(Hours hours, Locale locale) {
        return AmountFormat.number(hours.value(), locale);
    }
}
