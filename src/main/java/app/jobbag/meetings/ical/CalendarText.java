package app.jobbag.meetings.ical;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.parameter.SentBy;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Conference;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Writes iCalendar objects: what invites or calls off one meeting, and what is read again and again. */
public final class CalendarText {
    private static final Duration REFRESH = Duration.ofHours(1);
    /** A line's length in octets, without its end (RFC 5545, 3.1). */
    private static final int LINE = 75;

    private CalendarText() {}

    public static String request(CalendarEvent event) {
        return text(calendar(ImmutableMethod.REQUEST)
                .withComponent(component(event))
                .getFluentTarget());
    }

    public static String cancel(CalendarEvent event) {
        return text(
                calendar(ImmutableMethod.CANCEL).withComponent(component(event)).getFluentTarget());
    }

    /** A calendar to subscribe to. */
    public static String feed(String name, List<CalendarEvent> events) {
        Calendar calendar = calendar(ImmutableMethod.PUBLISH);
        calendar.add(new Name(clean(name)));
        calendar.add(new XProperty("X-WR-CALNAME", clean(name)));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
        calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
        events.forEach(event -> calendar.withComponent(component(event)));
        return text(calendar);
    }

    private static Calendar calendar(Method method) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Jobbag//Meetings//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(method);
        return calendar;
    }

    private static VEvent component(CalendarEvent event) {
        VEvent written = new VEvent(false);
        written.add(new Uid(event.uid()));
        written.add(new Sequence(event.sequence()));
        written.add(new DtStamp(event.stamp()));
        written.add(new LastModified(event.changed()));
        written.add(new DtStart<>(event.start()));
        written.add(new DtEnd<>(event.end()));
        written.add(new Summary(clean(event.summary())));
        words(event, written);
        written.add(new Status(event.status().name()));
        written.add(new Transp(event.busy() ? Transp.VALUE_OPAQUE : Transp.VALUE_TRANSPARENT));
        people(event, written);
        return written;
    }

    private static void words(CalendarEvent event, VEvent written) {
        if (!event.description().isBlank()) {
            written.add(new Description(clean(event.description())));
        }
        if (!event.location().isBlank()) {
            written.add(new Location(clean(event.location())));
        }
        if (!event.callLink().isBlank()) {
            call(event.callLink(), written);
        }
    }

    /** Twice: older programs know the one, newer ones make a button of the other (RFC 7986). */
    private static void call(String link, VEvent written) {
        try {
            written.add(new Url(URI.create(link)));
            written.add(new Conference(link).add(Value.URI));
        } catch (IllegalArgumentException e) {
            // typed by hand and no address after all: it stands in the description as it was typed
        }
    }

    private static void people(CalendarEvent event, VEvent written) {
        CalendarEvent.Organizer from = event.organizer();
        if (from != null) {
            Property organizer = new Organizer(CalendarEvent.mailto(from.email())).add(new Cn(name(from.name())));
            written.add(
                    from.sentBy().equalsIgnoreCase(from.email())
                            ? organizer
                            : organizer.add(new SentBy(CalendarEvent.mailto(from.sentBy()))));
        }
        event.guests().forEach(guest -> written.add(attendee(guest)));
    }

    private static Property attendee(CalendarEvent.Guest guest) {
        boolean asked = guest.answer().equals(CalendarEvent.Guest.NO_ANSWER);
        return new Attendee(CalendarEvent.mailto(guest.email()))
                .add(new Cn(name(guest.name())))
                .add(CuType.INDIVIDUAL)
                .add(guest.required() ? Role.REQ_PARTICIPANT : Role.OPT_PARTICIPANT)
                .add(new PartStat(guest.answer()))
                .add(asked ? Rsvp.TRUE : Rsvp.FALSE);
    }

    /** In a parameter stands no quote, and some readers take a backslash for the beginning of one. */
    private static String name(String text) {
        return clean(text).replace('\n', ' ').replace('"', '\'').replace('\\', '/');
    }

    /** Control characters are allowed nowhere in a calendar but for the ends of lines. */
    private static String clean(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\t', ' ')
                .replaceAll("[\\p{Cntrl}&&[^\n]]", "")
                .strip();
    }

    private static String text(Calendar calendar) {
        StringBuilder folded = new StringBuilder();
        for (String line : calendar.toString().split("\r\n")) {
            fold(line, folded);
        }
        return folded.toString();
    }

    /** By octets, as the standard counts, and never within a character: the library counts letters. */
    private static void fold(String line, StringBuilder folded) {
        int octets = 0;
        for (int letter : line.codePoints().toArray()) {
            String each = Character.toString(letter);
            int more = each.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > LINE) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(each);
            octets += more;
        }
        folded.append("\r\n");
    }
}
