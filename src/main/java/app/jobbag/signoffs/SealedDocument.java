package app.jobbag.signoffs;

import app.jobbag.clients.ClientId;
import app.jobbag.files.FileId;
import org.jspecify.annotations.Nullable;

/** The sealed PDF of a settled request as pages offer it; its file is there once it is READY. */
public record SealedDocument(
        SignatureRequestId request,
        ClientId client,
        SealState state,
        @Nullable FileId file) {
    public boolean isReady() {
        return state == SealState.READY;
    }
}
