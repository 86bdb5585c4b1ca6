package app.jobbag.meetings;

import app.jobbag.platform.outbox.MailState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who gets a version of the minutes, or got it: with the address of that day, when, and how its mail fared. */
public record Recipient(
        Party party,
        String name,
        String email,
        boolean mailed,
        @Nullable Instant circulatedAt,
        @Nullable UUID mail,
        @Nullable MailState delivery) {
    static Recipient planned(Attendee attendee) {
        return new Recipient(attendee.party(), attendee.name(), attendee.email(), attendee.mailed(), null, null, null);
    }
}
