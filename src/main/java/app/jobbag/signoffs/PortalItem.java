package app.jobbag.signoffs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something asked of a contact, in one line. */
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
        @Nullable Instant paperAt) {
    public boolean isAsked() {
        return open && state == SignerState.ASKED;
    }

    /** The key of the word for it, after the module's name: what is no longer asked was never answered. */
    public String status() {
        return state == SignerState.ASKED && !open ? "CLOSED" : purpose.texts() + state;
    }
}
