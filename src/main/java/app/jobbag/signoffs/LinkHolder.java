package app.jobbag.signoffs;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ContactId;
import java.time.ZoneId;
import java.util.Locale;

/** The contact a personal link was mailed to, and what it asks for. */
public record LinkHolder(
        ContactId contact,
        ClientId client,
        SignatureRequestId request,
        String name,
        Locale locale,
        ZoneId zone,
        String title,
        Purpose purpose,
        String askedBy,
        SignerState state,
        boolean open) {
    /** Whether an answer is still awaited. */
    public boolean isAsked() {
        return open && state == SignerState.ASKED;
    }
}
