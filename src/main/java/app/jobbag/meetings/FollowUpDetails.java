package app.jobbag.meetings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the talk that a meeting asks for stands.
 *
 * @param due when one working day after the meeting is over
 * @param reason why it is left out; empty where it is not
 */
public record FollowUpDetails(
        int version, Instant due, String reason, @Nullable Instant waivedAt) {
    public boolean isWaived() {
        return waivedAt != null;
    }

    public boolean isLate(Instant now) {
        return !isWaived() && due.isBefore(now);
    }
}
