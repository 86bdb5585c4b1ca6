package app.jobbag.meetings.ical;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.io.ParseWarning;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;

/** Two programs that read calendars, each in its own way. */
final class Readers {
    private Readers() {}

    static boolean isFolded(String text) {
        return text.endsWith("\r\n")
                && text.lines().allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    static boolean isValid(String text) {
        return !first(text).validate(true).hasErrors();
    }

    static String value(String text, String property) {
        return first(text).getComponents().get(0).getRequiredProperty(property).getValue();
    }

    static Calendar first(String text) {
        try {
            Calendar read = new CalendarBuilder().build(new StringReader(text));
            read.validate(true);
            return read;
        } catch (Exception e) {
            throw new AssertionError(text, e);
        }
    }

    static ICalendar second(String text) {
        List<List<ParseWarning>> warnings = new ArrayList<>();
        List<ICalendar> all = Biweekly.parse(text).warnings(warnings).all();
        assertThat(all).hasSize(1);
        assertThat(warnings.stream().flatMap(List::stream)).as(text).isEmpty();
        return all.get(0);
    }
}
