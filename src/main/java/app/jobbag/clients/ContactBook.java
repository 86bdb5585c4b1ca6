package app.jobbag.clients;

import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people at the clients. */
@Service
@Transactional
public class ContactBook {
    private static final UUID NOT_YET = new UUID(0, 0);

    private final Contacts contacts;
    private final ClientRegister clients;
    private final AccessPolicy policy;
    private final Memory memory;

    /** What remembers, and what else knows of contacts. */
    @Component("contactMemory")
    record Memory(Trail trail, Clock clock, ObjectProvider<ContactTies> ties) {}

    ContactBook(Contacts contacts, ClientRegister clients, AccessPolicy policy, Memory memory) {
        this.contacts = contacts;
        this.clients = clients;
        this.policy = policy;
        this.memory = memory;
    }

    public ContactId add(SignedIn who, ClientId client, ContactDraft draft) {
        policy.require(who, Action.CLIENT_EDIT, clients.details(client));
        refuseTakenEmail(client, draft, NOT_YET);
        Contact contact =
                contacts.saveAndFlush(new Contact(client, draft, memory.clock().instant()));
        note(contact, "added", Changes.none());
        return contact.details().id();
    }

    public void change(SignedIn who, ContactId id, int version, ContactDraft draft) {
        Contact contact = load(who, id);
        ContactDetails before = contact.details();
        refuseTakenEmail(before.client(), draft, id.value());
        contact.change(draft, version);
        note(contact, "changed", Changes.between(before, contact.details()));
    }

    /** @throws Refused while something waits for the contact: nothing is left to somebody who is gone (SIG-4) */
    public void archive(SignedIn who, ContactId id, int version) {
        Contact contact = load(who, id);
        List<ContactTies.Tie> waiting = ties(id);
        if (!waiting.isEmpty()) {
            throw new Refused("contacts.refused.waits", waiting.get(0).text());
        }
        contact.archive(version, memory.clock().instant());
        note(contact, "archived", Changes.none());
    }

    public void restore(SignedIn who, ContactId id) {
        Contact contact = load(who, id);
        contact.restore();
        note(contact, "restored", Changes.none());
    }

    /** What waits for the contact. */
    @Transactional(readOnly = true)
    public List<ContactTies.Tie> ties(ContactId id) {
        return memory.ties().stream().flatMap(each -> each.of(id).stream()).toList();
    }

    /** By name, archived ones too. */
    @Transactional(readOnly = true)
    public List<ContactDetails> of(ClientId client) {
        return contacts.findByClientIdOrderByName(client.value()).stream()
                .map(Contact::details)
                .toList();
    }

    @Transactional(readOnly = true)
    public ContactDetails details(ContactId id) {
        return contacts.findById(id.value()).orElseThrow(NotFound::new).details();
    }

    private Contact load(SignedIn who, ContactId id) {
        Contact contact = contacts.findById(id.value()).orElseThrow(NotFound::new);
        policy.require(who, Action.CLIENT_EDIT, contact.details());
        return contact;
    }

    private void refuseTakenEmail(ClientId client, ContactDraft draft, UUID own) {
        if (contacts.existsByClientIdAndEmailAndIdNot(
                client.value(), draft.email().toLowerCase(Locale.ROOT), own)) {
            throw new Refused("clients.contact.emailTaken").at("email");
        }
    }

    private void note(Contact contact, String verb, Changes changes) {
        ContactDetails details = contact.details();
        memory.trail()
                .note(TrailNote.of(
                                "contact",
                                details.id().value(),
                                details.client().value(),
                                verb)
                        .changing(changes));
    }
}
