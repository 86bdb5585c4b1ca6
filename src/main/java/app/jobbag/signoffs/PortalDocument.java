package app.jobbag.signoffs;

import app.jobbag.files.FileDetails;
import org.jspecify.annotations.Nullable;

/**
 * A document as the contact who is asked to sign it sees it.
 *
 * @param signature once it is given
 * @param suggested whether the contact has named somebody else, and the agency has not decided yet
 * @param sealed once the contact has answered and the request is settled
 */
public record PortalDocument(
        RequestDetails request,
        SignerDetails me,
        FileDetails file,
        @Nullable SignatureDetails signature,
        @Nullable SealedDocument sealed,
        boolean suggested) {
    public boolean isMyTurn() {
        return request.waiting().contains(me);
    }

    /** Taken back by the agency. */
    public boolean isCancelled() {
        return request.state() == RequestState.CANCELLED;
    }

    public boolean isRefused() {
        return me.state() == SignerState.REFUSED;
    }
}
