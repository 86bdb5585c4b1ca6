package app.jobbag.platform.outbox;

import java.util.Locale;

/**
 * What a mail tells the reader's calendar (iTIP by mail, RFC 6047).
 *
 * @param text an iCalendar object
 * @param replyTo who answers by mail answers there
 */
public record CalendarPart(Method method, String text, String replyTo) {
    /** What the calendar is asked to do. */
    public enum Method {
        REQUEST,
        CANCEL
    }

    /** One representation of the mail beside its text: what calendars look for. */
    String contentType() {
        return "text/calendar; charset=UTF-8; method=" + method;
    }

    String fileName() {
        return (method == Method.REQUEST ? "invite" : method.name().toLowerCase(Locale.ROOT)) + ".ics";
    }
}
