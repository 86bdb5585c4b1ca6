package app.jobbag.signoffs;

import app.jobbag.clients.ClientId;
import app.jobbag.files.FileId;
import app.jobbag.staff.PersonId;
import java.util.List;

/**
 * A document for which signatures are asked.
 *
 * @param file the frozen document; its own SHA-256 is what every signature is about
 * @param signers in the order in which they are to sign, at least one
 */
public record RequestDraft(
        Subject subject, ClientId client, String title, FileId file, PersonId askedBy, List<SignerDraft> signers) {
    public RequestDraft {
        signers = List.copyOf(signers);
    }
}
