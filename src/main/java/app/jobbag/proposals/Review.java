package app.jobbag.proposals;

import app.jobbag.staff.SignedIn;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** A review as it is kept: what it says, by whom, when. */
@Embeddable
record Review(
        @Enumerated(EnumType.STRING) Reached reached,
        @Enumerated(EnumType.STRING) Cause cause,
        String lessons,
        UUID reviewedBy,
        String reviewedByName,
        Instant reviewedAt) {
    /** Whether it says what a loss came from, and what is learnt. */
    boolean isExplained() {
        return cause != Cause.NONE && !lessons.isBlank();
    }

    static Review of(ReviewDraft draft, SignedIn by, Instant at) {
        return new Review(
                draft.reached(), draft.cause(), draft.lessons(), by.id().value(), by.name(), at);
    }
}
