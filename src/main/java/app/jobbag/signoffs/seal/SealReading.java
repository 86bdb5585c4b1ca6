package app.jobbag.signoffs.seal;

import org.jspecify.annotations.Nullable;

/**
 * What a look at a sealed file found.
 *
 * @param holds the seal covers every byte of the file, and not one has changed
 * @param certificate the fingerprint of the certificate it was sealed with; null when there is no seal to be read
 */
public record SealReading(boolean holds, @Nullable String certificate) {
    static final SealReading NONE = new SealReading(false, null);
}
