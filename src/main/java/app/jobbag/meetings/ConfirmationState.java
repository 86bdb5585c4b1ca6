package app.jobbag.meetings;

import app.jobbag.signoffs.RequestDetails;
import app.jobbag.signoffs.RequestState;
import app.jobbag.signoffs.SignerState;

/**
 * Whether the client agrees to circulated minutes. Read off the request for their confirmation, never set: only signatures and
 * recorded silence lead to the states that mean yes (SIG-5).
 */
public enum ConfirmationState {
    /** Their PDF was not there when it was wanted: nobody has been asked yet. */
    NOT_ASKED,
    WAITING,
    CONFIRMED,
    /** Everybody confirmed, and somebody had something to say besides. */
    WITH_REMARKS,
    BY_SILENCE,
    DISPUTED,
    /** A corrected version took their place. */
    REPLACED;

    static ConfirmationState of(RequestDetails request) {
        return of(
                request.state(),
                request.signers().stream().anyMatch(each -> each.state() == SignerState.SIGNED_WITH_REMARKS));
    }

    /** @param remarks whether somebody confirmed with remarks */
    static ConfirmationState of(RequestState request, boolean remarks) {
        return switch (request) {
            case OPEN -> WAITING;
            case COMPLETE -> remarks ? WITH_REMARKS : CONFIRMED;
            case LAPSED -> BY_SILENCE;
            case SENT_BACK -> DISPUTED;
            case REPLACED -> REPLACED;
            case CANCELLED -> NOT_ASKED;
        };
    }
}
