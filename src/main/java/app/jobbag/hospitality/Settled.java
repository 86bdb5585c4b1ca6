package app.jobbag.hospitality;

import app.jobbag.staff.SignedIn;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When it was handed to finance, and finance's word. */
@Embeddable
record Settled(
        @Nullable Instant submittedAt,
        @Nullable UUID settledBy,
        @Nullable String settledByName,
        @Nullable Instant settledAt,
        String returnReason) {
    static final Settled NOT_YET = new Settled(null, null, null, null, "");

    Settled submitted(Instant now) {
        return new Settled(now, settledBy, settledByName, settledAt, returnReason);
    }

    Settled by(SignedIn who, String reason, Instant now) {
        return new Settled(submittedAt, who.id().value(), who.name(), now, reason);
    }

    HospitalityDetails.Settlement details() {
        return new HospitalityDetails.Settlement(submittedAt, settledByName, settledAt, returnReason);
    }
}
