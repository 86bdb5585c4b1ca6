package app.jobbag.signoffs;

import app.jobbag.kernel.Refused;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of comparing a typed code with the mailed one. Made before the signing transaction begins, so that a wrong
 * attempt counts whatever becomes of the form; signing turns it into a signature, or into the refusal at the form.
 */
public final class CodeProof {
    private final @Nullable UUID code;
    private final @Nullable Refused refused;

    private CodeProof(@Nullable UUID code, @Nullable Refused refused) {
        this.code = code;
        this.refused = refused;
    }

    /** Nothing was compared. */
    public static CodeProof none() {
        return wrong(new Refused("signoffs.code.dead"));
    }

    static CodeProof right(UUID code) {
        return new CodeProof(code, null);
    }

    static CodeProof wrong(Refused refused) {
        return new CodeProof(null, refused.at("code"));
    }

    /** @throws Refused when the code was wrong */
    UUID code() {
        if (refused != null) {
            throw refused;
        }
        return Objects.requireNonNull(code);
    }
}
