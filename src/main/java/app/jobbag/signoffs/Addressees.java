package app.jobbag.signoffs;

import app.jobbag.clients.ContactBook;
import app.jobbag.clients.ContactDetails;
import app.jobbag.clients.ContactId;
import app.jobbag.staff.PeopleRegister;
import app.jobbag.staff.PersonDetails;
import app.jobbag.staff.PersonId;
import org.springframework.stereotype.Component;

/** Where signers are reached, whichever side they are on. */
@Component
class Addressees {
    private final ContactBook contacts;
    private final PeopleRegister people;

    Addressees(ContactBook contacts, PeopleRegister people) {
        this.contacts = contacts;
        this.people = people;
    }

    Addressee of(SignerDetails signer) {
        return switch (signer.party()) {
            case AGENCY -> of(new PersonId(signer.who()));
            case CLIENT -> of(contacts.details(new ContactId(signer.who())));
        };
    }

    Addressee of(PersonId id) {
        PersonDetails person = people.details(id);
        return new Addressee(person.name(), person.email(), person.locale());
    }

    private static Addressee of(ContactDetails contact) {
        return new Addressee(contact.name(), contact.email(), contact.locale());
    }
}
