package app.jobbag.notices;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that a person is told: who said it, on which order. */
public record NoticeLine(
        String kind,
        UUID orderId,
        String title,
        String client,
        String writer,
        String text,
        Instant noticedAt,
        @Nullable Instant readAt) {
    public boolean isUnread() {
        return readAt == null;
    }
}
