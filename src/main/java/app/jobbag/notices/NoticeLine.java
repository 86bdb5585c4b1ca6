package app.jobbag.notices;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person is told.
 *
 * @param teller who said or did it; empty where nobody did
 * @param fact what happened, as the trail calls it; null where somebody said something
 * @param said what was said, or why it happened
 */
public record NoticeLine(
        UUID id,
        String kind,
        String objectKind,
        UUID objectId,
        String title,
        String client,
        String teller,
        @Nullable String fact,
        @Nullable String said,
        Instant noticedAt,
        @Nullable Instant readAt) {
    public boolean isUnread() {
        return readAt == null;
    }

    public String url() {
        return Topic.of(objectKind).at(objectId);
    }

    /** What it is called; a client by its own name. */
    public String name() {
        return title.isBlank() ? client : title;
    }
}
