package app.jobbag.operations;

import app.jobbag.platform.outbox.MailState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail that left for a client, without its text: that holds the client's personal link or code, and whoever reads those
 * could sign in the client's name.
 */
public record DeliveryDetails(
        UUID id,
        String title,
        String recipient,
        String recipientName,
        MailState state,
        int attempts,
        List<UUID> papers,
        Instant queuedAt,
        String queuedBy,
        @Nullable Instant endedAt,
        @Nullable String failure,
        boolean resendable) {
    public DeliveryDetails {
        papers = List.copyOf(papers);
    }
}
