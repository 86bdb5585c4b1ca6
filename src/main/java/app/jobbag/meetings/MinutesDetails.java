package app.jobbag.meetings;

import app.jobbag.clients.ClientId;
import app.jobbag.files.PaperId;
import app.jobbag.kernel.Guarded;
import app.jobbag.staff.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A version of minutes as pages read it. */
public record MinutesDetails(
        MinutesId id,
        int version,
        MeetingId meeting,
        ClientId client,
        int revision,
        MinutesDraft text,
        MinutesState state,
        @Nullable String number,
        @Nullable PaperId paper,
        @Nullable PersonId circulatedBy,
        @Nullable Instant circulatedAt)
        implements Guarded {
    public boolean isDraft() {
        return state == MinutesState.DRAFT;
    }

    public boolean isCorrection() {
        return revision > 1;
    }

    public boolean isFinished() {
        return text.missing(isCorrection()).isEmpty();
    }

    @Override
    public UUID guardClient() {
        return client.value();
    }
}
