package app.jobbag.meetings.ical;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something in a calendar.
 *
 * @param uid stays the same whatever changes
 * @param sequence grows with what changes
 * @param stamp when this was written
 * @param start a moment, which is right across every change of summer time, or a day
 * @param end after the last moment or day
 * @param callLink empty without one
 * @param busy whether it takes the time of whoever reads it
 * @param guests nobody where the calendar is only read
 */
public record CalendarEvent(
        String uid,
        int sequence,
        Instant stamp,
        Instant changed,
        Temporal start,
        Temporal end,
        String summary,
        String description,
        String location,
        String callLink,
        Status status,
        boolean busy,
        @Nullable Organizer organizer,
        List<Guest> guests) {
    /** Whether it takes place. */
    public enum Status {
        CONFIRMED,
        TENTATIVE,
        CANCELLED
    }

    /**
     * Who invites.
     *
     * @param sentBy the address that the mail really comes from
     */
    public record Organizer(String name, String email, String sentBy) {}

    /**
     * Who is invited.
     *
     * @param answer in the words of the standard
     */
    public record Guest(String name, String email, boolean required, String answer) {
        public static final String NO_ANSWER = "NEEDS-ACTION";
    }

    public CalendarEvent {
        guests = List.copyOf(guests);
    }

    /** Of a meeting or whatever else has an id, in whatever calendar it stands. */
    public static String uid(UUID meeting) {
        return meeting + "@jobbag";
    }

    /** Addresses are written as addresses, whatever signs they hold. */
    static URI mailto(String email) {
        try {
            return new URI("mailto", email.toLowerCase(Locale.ROOT), null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(email, e);
        }
    }
}
