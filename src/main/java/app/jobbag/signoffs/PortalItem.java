package app.jobbag.signoffs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something asked of a contact, in one line. */
public record PortalItem(
        SignatureRequestId request,
        String title,
        Purpose purpose,
        String askedBy,
        RequestState course,
        SignerState state,
        Instant askedAt,
        @Nullable Instant settledAt) {
    public boolean isAsked() {
        return course == RequestState.OPEN && state == SignerState.ASKED;
    }
}
