package app.jobbag.platform.trail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One fact for the history of an object (DOC-4).
 *
 * @param subject kind of the object, such as {@code invoice}
 * @param client the client it belongs to, null for the agency's own things
 * @param verb what happened, in the past tense, such as {@code issued}; its text is {@code trail.<subject>.<verb>}
 */
public record TrailNote(
        String subject,
        UUID id,
        @Nullable UUID client,
        String verb,
        Changes changes,
        @Nullable String reason) {
    public static TrailNote of(String subject, UUID id, @Nullable UUID client, String verb) {
        return new TrailNote(subject, id, client, verb, Changes.none(), null);
    }

    public TrailNote changing(Changes what) {
        return new TrailNote(subject, id, client, verb, what, reason);
    }

    public TrailNote because(@Nullable String why) {
        return new TrailNote(subject, id, client, verb, changes, why);
    }
}
