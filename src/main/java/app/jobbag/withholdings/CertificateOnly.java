package app.jobbag.withholdings;

import app.jobbag.kernel.Worded;

/** Which clients of a year are looked at. */
@Worded("withholdings.only.")
public enum CertificateOnly {
    ALL,
    /** No certificate is in. */
    MISSING,
    /** One is in, of another amount. */
    DIFFERENT;

    boolean takes(WithheldYear row) {
        return switch (this) {
            case ALL -> true;
            case MISSING -> row.state() == CertificateState.MISSING;
            case DIFFERENT -> row.state() == CertificateState.LESS || row.state() == CertificateState.MORE;
        };
    }
}
