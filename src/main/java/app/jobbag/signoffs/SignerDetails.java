package app.jobbag.signoffs;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A signer as pages show one; remarks are what was wrong when the signer refused. */
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
        @Nullable String remarks) {
    public boolean isContact() {
        return party == Party.CLIENT;
    }
}
