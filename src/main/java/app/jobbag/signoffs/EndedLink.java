package app.jobbag.signoffs;

import java.time.ZoneId;
import java.util.Locale;

/**
 * A personal link that was once good: what its holder is told instead of the document.
 *
 * @param words what the agency says of a request that it took back; empty otherwise
 * @param fresh whether the same contact is asked at this moment, about this document or a newer version of it
 */
public record EndedLink(
        String name, Locale locale, ZoneId zone, String title, Purpose purpose, End end, String words, boolean fresh) {
    /** Why it no longer works; its texts are {@code portal.ended.<end>}. */
    public enum End {
        CANCELLED,
        REPLACED,
        /** Somebody else is asked instead. */
        HANDED_OVER,
        /** What the contact signed by hand counts. */
        ON_PAPER,
        /** Too old, or a later mail brought another one. */
        OLD
    }
}
