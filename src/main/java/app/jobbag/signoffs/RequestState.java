package app.jobbag.signoffs;

/** Where a request for signatures stands. */
public enum RequestState {
    OPEN,
    /** Everybody has signed. */
    COMPLETE,
    /** Somebody refused, and said why. */
    SENT_BACK,
    /** A new version of the document took its place; its links are dead. */
    REPLACED,
    /** The time to object has run out: who had not signed by then kept silent, which counts as agreed. */
    LAPSED,
    /** The agency took it back, and said why. */
    CANCELLED;

    boolean mayBecome(RequestState next) {
        return switch (this) {
            case OPEN -> next != OPEN;
            case SENT_BACK, CANCELLED -> next == REPLACED;
            case COMPLETE, REPLACED, LAPSED -> false;
        };
    }
}
