package app.jobbag.signoffs;

import app.jobbag.clients.ContactDetails;
import app.jobbag.staff.PersonId;
import java.util.UUID;

/** Somebody who is to sign, and in what capacity ("Creative director"). */
public record SignerDraft(Party party, UUID who, String name, String capacity) {
    public static SignerDraft of(PersonId person, String name, String capacity) {
        return new SignerDraft(Party.AGENCY, person.value(), name, capacity);
    }

    public static SignerDraft of(ContactDetails contact, String capacity) {
        return new SignerDraft(Party.CLIENT, contact.id().value(), contact.name(), capacity);
    }
}
