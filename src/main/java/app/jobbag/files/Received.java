package app.jobbag.files;

import app.jobbag.kernel.Refused;

/**
 * Bytes that have arrived: in the store and fit to be kept, or turned away. Made before a transaction begins, so that
 * hashing holds no lock; {@link FileRegister#keep} turns it into a file, or into the refusal at the form.
 */
public sealed interface Received {

    /** @param scan what the virus scanner said, as far as it was asked */
    record Fit(String name, String mediaType, Blob blob, ScanState scan) implements Received {}

    record Unfit(Refused reason) implements Received {}
}
