package app.jobbag.clients.web;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ContactBook;
import app.jobbag.clients.ContactDetails;
import app.jobbag.clients.ContactId;
import app.jobbag.kernel.NotFound;
import app.jobbag.platform.trail.Trail;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts a contact's page together, in one read transaction. */
@Component
class ContactPage {
    private final ClientPage page;
    private final ContactBook contacts;
    private final Trail trail;

    ContactPage(ClientPage page, ContactBook contacts, Trail trail) {
        this.page = page;
        this.contacts = contacts;
        this.trail = trail;
    }

    @Transactional(readOnly = true)
    public ContactDetails show(SignedIn who, ClientId client, ContactId id, Model model) {
        ContactDetails contact = require(who, client, id);
        model.addAttribute("contact", contact);
        model.addAttribute("ties", contacts.ties(id));
        model.addAttribute("history", trail.of("contact", id.value()));
        return contact;
    }

    /** The contact, of that client and no other. */
    @Transactional(readOnly = true)
    public ContactDetails require(SignedIn who, ClientId client, ContactId id) {
        page.require(who, Action.CLIENT_EDIT, client);
        ContactDetails contact = contacts.details(id);
        if (!contact.client().equals(client)) {
            throw new NotFound();
        }
        return contact;
    }
}
