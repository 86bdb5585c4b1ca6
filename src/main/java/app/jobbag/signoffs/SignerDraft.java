package app.jobbag.signoffs;

import app.jobbag.clients.ContactDetails;
import app.jobbag.staff.PersonId;
import java.util.UUID;

/**
 * Somebody who is to sign, and in what capacity ("Creative director").
 *
 * @param note what the mail that asks says to this signer beside the rest; empty as a rule
 */
public record SignerDraft(Party party, UUID who, String name, String capacity, String note) {
    public static SignerDraft of(PersonId person, String name, String capacity) {
        return new SignerDraft(Party.AGENCY, person.value(), name, capacity, "");
    }

    public static SignerDraft of(ContactDetails contact, String capacity) {
        return new SignerDraft(Party.CLIENT, contact.id().value(), contact.name(), capacity, "");
    }

    public SignerDraft noting(String words) {
        return new SignerDraft(party, who, name, capacity, words);
    }
}
