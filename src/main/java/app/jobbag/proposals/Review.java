package app.jobbag.proposals;

import app.jobbag.kernel.Refused;
import app.jobbag.staff.SignedIn;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A review as it is kept: what it says, by whom, when. */
@Embeddable
record Review(
        @Enumerated(EnumType.STRING) Reached reached,
        @Enumerated(EnumType.STRING) Cause cause,
        String lessons,
        UUID reviewedBy,
        String reviewedByName,
        Instant reviewedAt) {
    /** @throws Refused without one; of a loss, without its cause and what is learnt */
    static void require(@Nullable Review review, boolean lost) {
        if (review == null) {
            throw new Refused("proposals.refused.noReview");
        }
        if (lost && (review.cause == Cause.NONE || review.lessons.isBlank())) {
            throw new Refused("proposals.refused.unexplained");
        }
    }

    static Review of(ReviewDraft draft, SignedIn by, Instant at) {
        return new Review(
                draft.reached(), draft.cause(), draft.lessons(), by.id().value(), by.name(), at);
    }
}
