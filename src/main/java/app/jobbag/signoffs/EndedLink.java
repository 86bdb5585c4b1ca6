package app.jobbag.signoffs;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A personal link that was once good: what its holder is told instead of the document.
 *
 * @param words what the agency says of a request that it took back; empty otherwise
 * @param answer null where the contact never answered
 * @param fresh whether the same contact is asked at this moment, about this document or a newer version of it
 */
public record EndedLink(
        String name,
        Locale locale,
        ZoneId zone,
        String title,
        Purpose purpose,
        End end,
        String words,
        boolean fresh,
        @Nullable Answer answer) {
    /** What the contact has said to it, and when. */
    public record Answer(SignerState state, Instant at) {}

    /** Why it no longer works; its texts are {@code portal.ended.<end>}. */
    public enum End {
        CANCELLED,
        REPLACED,
        /** A newer version is on its way, and nothing is told of it yet. */
        CLOSED,
        /** The contact has answered it. */
        ANSWERED,
        /** Somebody else is asked instead. */
        HANDED_OVER,
        /** What the contact signed by hand counts. */
        ON_PAPER,
        /** Too old, or a later mail brought another one. */
        OLD
    }
}
