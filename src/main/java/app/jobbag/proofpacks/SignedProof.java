package app.jobbag.proofpacks;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document that the client has signed.
 *
 * @param file the sealed PDF; null while it is not ready
 * @param picture what was signed, where it is a picture: a PDF stands within the sealed one
 */
public record SignedProof(
        Kind kind,
        String title,
        @Nullable UUID file,
        @Nullable UUID picture) {
    /** What it is; they follow each other in this order. */
    public enum Kind {
        ESTIMATE,
        CHANGE,
        DELIVERABLE
    }

    public boolean isReady() {
        return file != null;
    }
}
