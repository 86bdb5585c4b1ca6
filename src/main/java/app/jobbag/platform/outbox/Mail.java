package app.jobbag.platform.outbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mail in the outbox with its fate. */
public record Mail(
        UUID id,
        @Nullable UUID client,
        String subject,
        UUID subjectId,
        String recipient,
        String recipientName,
        String locale,
        String title,
        String body,
        List<UUID> papers,
        @Nullable CalendarPart calendar,
        MailState state,
        int attempts,
        Instant queuedAt,
        String queuedBy,
        @Nullable Instant endedAt,
        @Nullable String failure) {}
