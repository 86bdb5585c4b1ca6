package app.jobbag.history;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a history is asked for.
 *
 * @param part a {@link Subject.Part} by name; empty for all
 * @param object one object's history only
 * @param person what one person did
 * @param before entries older than that one: where a page begins
 */
public record Asked(
        String part,
        Side side,
        @Nullable UUID object,
        @Nullable UUID person,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable Long before) {
    /** Who took part: the agency among itself, or the client, to whom something went or from whom something came. */
    public enum Side {
        ALL,
        INTERNAL,
        CLIENT
    }

    Optional<Subject.Part> chosen() {
        return Subject.all().stream()
                .map(subject -> subject.part)
                .filter(each -> each.name().equals(part))
                .findFirst();
    }
}
