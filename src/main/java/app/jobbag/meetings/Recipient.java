package app.jobbag.meetings;

import app.jobbag.platform.outbox.MailState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who gets a version of the minutes, or got it: with the address of that day, when, and how its mail fared.
 *
 * @param asked whether it comes with the mail that asks to confirm it
 */
public record Recipient(
        Party party,
        String name,
        String email,
        boolean mailed,
        boolean asked,
        @Nullable Instant circulatedAt,
        @Nullable UUID mail,
        @Nullable MailState delivery) {
    static Recipient planned(Attendee attendee, boolean asked) {
        return new Recipient(
                attendee.party(), attendee.name(), attendee.email(), attendee.mailed(), asked, null, null, null);
    }
}
