package app.jobbag.signoffs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that happened on the way to a signature, as it is kept for evidence. */
public record SigningStep(
        Kind kind,
        Instant at,
        @Nullable String mailedTo,
        @Nullable Device device) {
    public enum Kind {
        LINK_SENT,
        LINK_OPENED,
        CODE_SENT,
        CODE_PROVEN,
        REFUSED
    }

    static SigningStep of(Kind kind, Instant at) {
        return new SigningStep(kind, at, null, null);
    }

    static SigningStep mailed(Kind kind, Instant at, String to) {
        return new SigningStep(kind, at, to, null);
    }

    static SigningStep from(Kind kind, Instant at, Device device) {
        return new SigningStep(kind, at, null, device);
    }

    /** As much of the mail address as tells its owner which one it was. */
    public @Nullable String maskedAddress() {
        return mailedTo == null ? null : MaskedAddress.of(mailedTo);
    }
}
