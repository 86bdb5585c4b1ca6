package app.jobbag.signoffs;

import org.jspecify.annotations.Nullable;

/**
 * What a signer declares: the name typed as a signature, remarks if any, the words agreed to, from which device.
 *
 * @param version the request's version that the signer had before the eyes
 */
public record Statement(
        int version, String typedName, @Nullable String remarks, Consent consent, Device device) {
    SignerState outcome() {
        return remarks == null ? SignerState.SIGNED : SignerState.SIGNED_WITH_REMARKS;
    }
}
