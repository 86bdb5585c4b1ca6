package app.jobbag.signoffs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that happened on the way to a signature, as it is kept for evidence. */
public record SigningStep(
        Kind kind,
        Instant at,
        @Nullable String mailedTo,
        @Nullable Device device,
        @Nullable String from,
        @Nullable String to) {
    public enum Kind {
        LINK_SENT,
        LINK_OPENED,
        CODE_SENT,
        CODE_PROVEN,
        /** Six digits that were not the mailed ones. */
        CODE_WRONG,
        REFUSED,
        HANDED_OVER,
        REMINDED,
        /** The contact said that somebody else should be asked. */
        NOT_ME,
        SHEET_PRINTED,
        PAPER_RECORDED,
        PAPER_CONFIRMED,
        PAPER_REJECTED
    }

    static SigningStep of(Kind kind, Instant at) {
        return new SigningStep(kind, at, null, null, null, null);
    }

    static SigningStep mailed(Kind kind, Instant at, String to) {
        return new SigningStep(kind, at, to, null, null, null);
    }

    static SigningStep from(Kind kind, Instant at, Device device) {
        return new SigningStep(kind, at, null, device, null, null);
    }

    static SigningStep handedOver(Instant at, String from, String to) {
        return new SigningStep(Kind.HANDED_OVER, at, null, null, from, to);
    }

    /** What somebody of the agency did about a paper. */
    static SigningStep by(Kind kind, Instant at, String name) {
        return new SigningStep(kind, at, null, null, name, null);
    }

    /** As much of the mail address as tells its owner which one it was. */
    public @Nullable String maskedAddress() {
        return mailedTo == null ? null : MaskedAddress.of(mailedTo);
    }
}
