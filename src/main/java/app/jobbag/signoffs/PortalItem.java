package app.jobbag.signoffs;

import app.jobbag.kernel.Bookmark;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something asked of a contact, in one line.
 *
 * @param sealed whether the sealed document of it is there
 * @param place in the list of what is asked no more
 */
public record PortalItem(
        SignatureRequestId request,
        String title,
        Purpose purpose,
        String askedBy,
        SignerState state,
        boolean open,
        Instant askedAt,
        @Nullable Instant dueAt,
        @Nullable Instant settledAt,
        @Nullable Instant paperAt,
        boolean sealed,
        Bookmark place) {
    public boolean isAsked() {
        return open && state == SignerState.ASKED;
    }

    /** Past the moment that was set; never where a signed paper is with the agency, and nothing is left to do. */
    public boolean isLate(Instant now) {
        return isAsked() && paperAt == null && dueAt != null && dueAt.isBefore(now);
    }

    /** Whether there is a receipt of it. */
    public boolean isSigned() {
        return state.hasSigned();
    }

    /** The key of the word for it, after the module's name: what is no longer asked was never answered. */
    public String status() {
        return state == SignerState.ASKED && !open ? "CLOSED" : purpose.texts() + state;
    }
}
