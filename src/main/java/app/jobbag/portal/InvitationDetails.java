package app.jobbag.portal;

import app.jobbag.platform.outbox.MailState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the agency sees of a contact's portal; never a link.
 *
 * @param money whether the contact sees invoices there
 * @param present whether somebody has proven to be the contact and was not shut out since
 * @param links the newest first
 */
public record InvitationDetails(boolean money, boolean present, List<Sent> links) {
    public InvitationDetails {
        links = List.copyOf(links);
    }

    /**
     * A link that was mailed.
     *
     * @param asked whether the contact asked for it
     */
    public record Sent(
            String sentBy,
            boolean asked,
            String mailedTo,
            Instant at,
            Instant until,
            @Nullable Instant openedAt,
            @Nullable Instant replacedAt,
            @Nullable Instant revokedAt,
            MailState mail) {
        /** The end of the key {@code portal.invite.link.}; the newest decides what the contact can do. */
        public String word(Instant now) {
            if (revokedAt != null) {
                return "SHUT";
            }
            return replacedAt != null ? "REPLACED" : until.isAfter(now) ? "LIVE" : "OLD";
        }
    }

    /** Whether there is a link, or somebody in the portal, that can be shut out. */
    public boolean isOpen() {
        return !links.isEmpty() && links.get(0).revokedAt() == null;
    }

    public boolean isShut() {
        return !links.isEmpty() && links.get(0).revokedAt() != null;
    }
}
