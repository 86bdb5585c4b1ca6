package app.jobbag.signoffs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The agreed time to object, as both sides see it: when it ends, and how much of it is left. */
public record Objection(Instant until, boolean over, Countdown left) {
    /** Null where only answers count. */
    public static @Nullable Objection of(RequestDetails request, Instant now) {
        Instant until = request.objectionUntil();
        return until == null ? null : new Objection(until, !now.isBefore(until), Countdown.between(now, until));
    }
}
