package app.jobbag.signoffs;

import org.jspecify.annotations.Nullable;

/**
 * What a signer declares: the name typed as a signature, remarks if any, the words agreed to, from which device; perhaps the
 * signature drawn besides.
 *
 * @param version the request's version that the signer had before the eyes
 */
public record Statement(
        int version,
        String typedName,
        @Nullable String remarks,
        Consent consent,
        Device device,
        @Nullable Drawing drawn) {
    public Statement(int version, String typedName, @Nullable String remarks, Consent consent, Device device) {
        this(version, typedName, remarks, consent, device, null);
    }

    public Statement drawing(@Nullable Drawing by) {
        return new Statement(version, typedName, remarks, consent, device, by);
    }

    SignerState outcome() {
        return remarks == null ? SignerState.SIGNED : SignerState.SIGNED_WITH_REMARKS;
    }
}
