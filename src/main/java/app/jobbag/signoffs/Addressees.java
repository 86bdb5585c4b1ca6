package app.jobbag.signoffs;

import app.jobbag.clients.ContactBook;
import app.jobbag.clients.ContactDetails;
import app.jobbag.clients.ContactId;
import app.jobbag.staff.AbsenceDetails;
import app.jobbag.staff.Absences;
import app.jobbag.staff.PeopleRegister;
import app.jobbag.staff.PersonDetails;
import app.jobbag.staff.PersonId;
import org.springframework.stereotype.Component;

/** Where signers are reached, whichever side they are on. */
@Component
class Addressees {
    private final ContactBook contacts;
    private final PeopleRegister people;
    private final Absences absences;

    Addressees(ContactBook contacts, PeopleRegister people, Absences absences) {
        this.contacts = contacts;
        this.people = people;
        this.absences = absences;
    }

    Addressee of(SignerDetails signer) {
        return switch (signer.party()) {
            case AGENCY -> of(new PersonId(signer.who()));
            case CLIENT -> of(contacts.details(new ContactId(signer.who())));
        };
    }

    /** A person of the agency, or the deputy while that one is away. */
    Addressee standing(SignerDetails signer) {
        PersonId own = new PersonId(signer.who());
        AbsenceDetails absence = absences.now().get(own);
        return of(absence == null ? own : absence.deputy());
    }

    /** What the contact is called by their own organisation; blank where nobody has written it down. */
    String title(SignerDetails contact) {
        return contacts.details(new ContactId(contact.who())).title();
    }

    Addressee of(PersonId id) {
        PersonDetails person = people.details(id);
        return new Addressee(person.name(), person.email(), person.locale());
    }

    private static Addressee of(ContactDetails contact) {
        return new Addressee(contact.name(), contact.email(), contact.locale());
    }
}
