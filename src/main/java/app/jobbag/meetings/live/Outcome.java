package app.jobbag.meetings.live;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a change.
 *
 * @param key why it was refused
 */
public record Outcome(
        UUID change,
        Result result,
        @Nullable UUID line,
        @Nullable String key) {
    /** DONE also for what had been done before; CONFLICT where somebody else has changed the line meanwhile. */
    public enum Result {
        DONE,
        CONFLICT,
        REFUSED
    }

    static Outcome done(LiveChange change) {
        return new Outcome(change.id(), Result.DONE, change.line(), null);
    }

    static Outcome conflict(LiveChange change) {
        return new Outcome(change.id(), Result.CONFLICT, change.line(), null);
    }

    static Outcome refused(LiveChange change, String key) {
        return new Outcome(change.id(), Result.REFUSED, change.line(), key);
    }
}
