package app.jobbag.signoffs;

/** Where one signer stands. Only a signature leads to SIGNED or SIGNED_WITH_REMARKS (SIG-5), only a recorded silence to SILENT. */
public enum SignerState {
    /** Not their turn yet: they hear nothing. */
    WAITING,
    ASKED,
    SIGNED,
    SIGNED_WITH_REMARKS,
    REFUSED,
    /** Said nothing while it could be disputed, where that was agreed to count as confirmed. */
    SILENT;

    public boolean hasAnswered() {
        return hasSigned() || this == REFUSED;
    }

    public boolean hasSigned() {
        return switch (this) {
            case SIGNED, SIGNED_WITH_REMARKS -> true;
            case WAITING, ASKED, REFUSED, SILENT -> false;
        };
    }
}
