package app.jobbag.deliverables.traces;

import org.jspecify.annotations.Nullable;

/**
 * Where an error came in.
 *
 * @param version of the deliverable, where it was made or signed
 * @param position of the step; 0 where it was made
 * @param step what the step is called
 */
public record CameIn(
        Kind kind,
        @Nullable Integer version,
        @Nullable Integer position,
        @Nullable String step) {
    public enum Kind {
        /** It stood in the brief already. */
        BRIEF,
        /** When the version was made. */
        MADE,
        /** It was there to be seen at that step first, and passed. */
        STEP,
        /** After the client had signed: printing, mounting, sending. */
        AFTER
    }

    static CameIn of(Kind kind) {
        return new CameIn(kind, null, null, null);
    }

    /** As forms send it: BRIEF, AFTER, MADE, or version and position. */
    public String value() {
        return version == null ? kind.name() : version + ":" + position;
    }
}
