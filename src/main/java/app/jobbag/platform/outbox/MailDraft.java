package app.jobbag.platform.outbox;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail to be sent.
 *
 * @param client the client it is about, null for the agency's own mail
 * @param subject kind of the object it belongs to, with {@code subjectId}, so that the object's page shows its delivery
 * @param body plain text in the recipient's language; links stand on lines of their own
 * @param papers fixed documents to attach; the mail waits until they are ready
 * @param calendar for the reader's calendar
 */
public record MailDraft(
        @Nullable UUID client,
        String subject,
        UUID subjectId,
        String recipient,
        String recipientName,
        Locale locale,
        String title,
        String body,
        List<UUID> papers,
        @Nullable CalendarPart calendar) {
    public MailDraft {
        papers = List.copyOf(papers);
    }

    /** A mail that tells no calendar anything. */
    public MailDraft(
            @Nullable UUID client,
            String subject,
            UUID subjectId,
            String recipient,
            String recipientName,
            Locale locale,
            String title,
            String body,
            List<UUID> papers) {
        this(client, subject, subjectId, recipient, recipientName, locale, title, body, papers, null);
    }
}
