package app.jobbag.estimates;

import app.jobbag.staff.PersonId;
import app.jobbag.staff.SignedIn;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A manager's word about an estimate below the margin floor: who asked for it, and who gave it. */
@Embeddable
record Approval(
        UUID submittedBy,
        Instant submittedAt,
        @Nullable UUID approvedBy,
        @Nullable String approvedByName,
        @Nullable Instant approvedAt) {
    static Approval asked(PersonId by, Instant at) {
        return new Approval(by.value(), at, null, null, null);
    }

    Approval given(SignedIn by, Instant at) {
        return new Approval(submittedBy, submittedAt, by.id().value(), by.name(), at);
    }

    boolean isGiven() {
        return approvedAt != null;
    }
}
