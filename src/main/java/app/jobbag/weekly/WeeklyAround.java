package app.jobbag.weekly;

import app.jobbag.platform.outbox.MailState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands around a report on its page. */
public record WeeklyAround(
        String client,
        @Nullable Instant sentAt,
        @Nullable String sentBy,
        boolean late,
        @Nullable UUID paper,
        List<UUID> planned,
        List<Recipient> recipients,
        List<Comment> comments) {
    public WeeklyAround {
        planned = List.copyOf(planned);
        recipients = List.copyOf(recipients);
        comments = List.copyOf(comments);
    }

    /** Who got it, and what came of it. */
    public record Recipient(
            String name,
            String email,
            @Nullable MailState delivery,
            @Nullable Instant opened,
            @Nullable Instant acknowledged) {}

    /** What a contact said. */
    public record Comment(String name, String text, Instant at) {}
}
