package app.jobbag.meetings;

import app.jobbag.signoffs.RequestState;

/**
 * Whether the client agrees to circulated minutes. Read off the request for their confirmation, never set: only signatures and
 * recorded silence lead to the states that mean yes (SIG-5).
 */
public enum ConfirmationState {
    /** Their PDF was not there when it was wanted: nobody has been asked yet. */
    NOT_ASKED,
    WAITING,
    CONFIRMED,
    BY_SILENCE,
    DISPUTED,
    /** A corrected version took their place. */
    REPLACED;

    static ConfirmationState of(RequestState request) {
        return switch (request) {
            case OPEN -> WAITING;
            case COMPLETE -> CONFIRMED;
            case LAPSED -> BY_SILENCE;
            case SENT_BACK -> DISPUTED;
            case REPLACED -> REPLACED;
            case CANCELLED -> NOT_ASKED;
        };
    }
}
