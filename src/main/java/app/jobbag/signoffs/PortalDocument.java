package app.jobbag.signoffs;

import app.jobbag.files.FileDetails;
import org.jspecify.annotations.Nullable;

/** A document as the contact who is asked to sign it sees it; with the signature once it is given. */
public record PortalDocument(
        RequestDetails request,
        SignerDetails me,
        FileDetails file,
        @Nullable SignatureDetails signature) {
    public boolean isMyTurn() {
        return request.waiting().contains(me);
    }

    public boolean isRefused() {
        return me.state() == SignerState.REFUSED;
    }
}
