package app.jobbag.signoffs;

import app.jobbag.files.FileDetails;
import org.jspecify.annotations.Nullable;

/**
 * A document as the contact who is asked to sign it sees it.
 *
 * @param signature once it is given
 * @param suggested whether the contact has named somebody else, and the agency has not decided yet
 * @param sealed once the contact has answered and the request is settled
 * @param objection the agreed time to object; null where only answers count
 * @param newer the version that took its place
 */
public record PortalDocument(
        RequestDetails request,
        SignerDetails me,
        FileDetails file,
        @Nullable SignatureDetails signature,
        @Nullable SealedDocument sealed,
        @Nullable Objection objection,
        @Nullable Newer newer,
        boolean suggested) {
    public boolean isMyTurn() {
        return request.waiting().contains(me) && (objection == null || !objection.over());
    }

    /** Silence counts by now, whether it is recorded yet or not. */
    public boolean isSilent() {
        return me.state() == SignerState.SILENT
                || request.waiting().contains(me) && objection != null && objection.over();
    }

    /** Somebody else disputed it before the contact answered: nothing is asked of the contact any more. */
    public boolean isEndedByOthers() {
        return me.state() == SignerState.ASKED && request.state() == RequestState.SENT_BACK;
    }

    public boolean isReplaced() {
        return request.state() == RequestState.REPLACED;
    }

    /** Whether the contact's own answer, or silence, is part of it: then the page of it stays. */
    public boolean isAnswered() {
        return me.settledAt() != null;
    }

    /** Whether what is sealed holds signatures; else it holds the record of answers. */
    public boolean isSignedOff() {
        return request.state() == RequestState.COMPLETE;
    }

    /** Taken back by the agency. */
    public boolean isCancelled() {
        return request.state() == RequestState.CANCELLED;
    }

    public boolean isRefused() {
        return me.state() == SignerState.REFUSED;
    }
}
