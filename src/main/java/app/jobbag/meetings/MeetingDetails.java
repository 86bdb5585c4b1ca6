package app.jobbag.meetings;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Guarded;
import app.jobbag.staff.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A meeting as pages and upper modules read it; the names of its people are in the client's {@link Roll}. */
public record MeetingDetails(
        MeetingId id,
        int version,
        MeetingDraft plan,
        MeetingState state,
        Instant startsAt,
        PersonId plannedBy,
        @Nullable Instant endedAt,
        String cancelReason)
        implements Guarded {
    public ClientId client() {
        return plan.client();
    }

    public boolean isPlanned() {
        return state == MeetingState.PLANNED;
    }

    public boolean isHeld() {
        return state == MeetingState.HELD;
    }

    public boolean isCancelled() {
        return state == MeetingState.CANCELLED;
    }

    /** A meeting with the client asks for a talk among ourselves afterwards (MEET-5). */
    public boolean wantsFollowUp() {
        return isHeld() && !plan.kind().isInternal();
    }

    @Override
    public UUID guardClient() {
        return client().value();
    }
}
