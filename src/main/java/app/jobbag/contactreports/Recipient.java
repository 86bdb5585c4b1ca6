package app.jobbag.contactreports;

import app.jobbag.platform.outbox.MailState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contact who can get a finished report, or has got it with the address of that day.
 *
 * @param present whether the contact took part
 */
public record Recipient(
        UUID contact,
        String name,
        String email,
        boolean present,
        boolean mailed,
        @Nullable Instant sentAt,
        @Nullable MailState delivery) {
    public boolean isSent() {
        return sentAt != null;
    }
}
