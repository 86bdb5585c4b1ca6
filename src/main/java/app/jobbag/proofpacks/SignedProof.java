package app.jobbag.proofpacks;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document that the client has signed.
 *
 * @param file the sealed PDF; null while it is not ready
 */
public record SignedProof(Kind kind, String title, @Nullable UUID file) {
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
