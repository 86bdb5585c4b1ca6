package app.jobbag.signoffs;

/** Where one signer stands. Only a signature leads to SIGNED or SIGNED_WITH_REMARKS (SIG-5). */
public enum SignerState {
    /** Not their turn yet: they hear nothing. */
    WAITING,
    ASKED,
    SIGNED,
    SIGNED_WITH_REMARKS,
    REFUSED;

    public boolean hasAnswered() {
        return hasSigned() || this == REFUSED;
    }

    public boolean hasSigned() {
        return switch (this) {
            case SIGNED, SIGNED_WITH_REMARKS -> true;
            case WAITING, ASKED, REFUSED -> false;
        };
    }
}
