package app.jobbag.signoffs;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A signer as pages show one; remarks are what was wrong when the signer refused. A deputy answered in the signer's place.
 *
 * @param paperAt since when a signed paper waits for a second person of the agency; null when none does
 */
public record SignerDetails(
        UUID id,
        int position,
        Party party,
        UUID who,
        String name,
        String capacity,
        SignerState state,
        @Nullable Instant askedAt,
        @Nullable Instant settledAt,
        @Nullable String remarks,
        @Nullable Deputy deputy,
        @Nullable Instant dueAt,
        @Nullable Instant paperAt) {
    /** Who answered: the signer, or the deputy. */
    public String actor() {
        return deputy == null ? name : deputy.name();
    }

    /** The same step in the hand of whoever signs it. */
    SignerDetails by(Deputy stand) {
        return new SignerDetails(
                id,
                position,
                party,
                stand.id(),
                stand.name(),
                capacity,
                state,
                askedAt,
                settledAt,
                remarks,
                stand,
                dueAt,
                paperAt);
    }

    /** Until when an answer is awaited; null when it is there, or nobody set a day. */
    public @Nullable Instant awaitedBy() {
        return state == SignerState.ASKED ? dueAt : null;
    }

    public boolean isContact() {
        return party == Party.CLIENT;
    }
}
