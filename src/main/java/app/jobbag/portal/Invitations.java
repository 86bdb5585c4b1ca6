package app.jobbag.portal;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ContactBook;
import app.jobbag.clients.ContactDetails;
import app.jobbag.clients.ContactId;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** How the agency lets a contact into the whole portal, and shuts it again. The link itself it never sees. */
@Service
@Transactional
public class Invitations {
    private final PortalLinks links;
    private final PortalLinkBook book;
    private final ContactBook contacts;
    private final AccessPolicy policy;
    private final Memory memory;

    /** What is remembered, and read back. */
    @Component("invitationMemory")
    record Memory(Trail trail, JdbcClient jdbc, JsonMapper json) {}

    Invitations(PortalLinks links, PortalLinkBook book, ContactBook contacts, AccessPolicy policy, Memory memory) {
        this.links = links;
        this.book = book;
        this.contacts = contacts;
        this.policy = policy;
        this.memory = memory;
    }

    /**
     * The contact, of that client and no other.
     *
     * @throws NotFound when there is none for that person
     */
    @Transactional(readOnly = true)
    public ContactDetails require(SignedIn who, ClientId client, ContactId id) {
        ContactDetails contact = contacts.details(id);
        policy.require(who, Action.PORTAL_INVITE, contact);
        if (!contact.client().equals(client)) {
            throw new NotFound();
        }
        return contact;
    }

    /** What the contact gets to see, and what became of the links before; the caller has asked whether the person may know. */
    @Transactional(readOnly = true)
    public InvitationDetails details(ContactDetails contact) {
        String read = memory.jdbc()
                .sql("""
                select jsonb_build_object('money', jobbag_handles_money(c, k),
                    'present', exists (select from portal_presence p where p.client_id = c.client_id and p.contact_id = c.id
                        and p.ended_at is null),
                    'links', (select coalesce(jsonb_agg(jsonb_build_object('sentBy', l.sent_by_name,
                            'asked', l.sent_by is null, 'mailedTo', l.mailed_to, 'at', l.created_at, 'until', l.expires_at,
                            'openedAt', l.opened_at, 'replacedAt', l.replaced_at, 'revokedAt', l.revoked_at,
                            'mail', o.state) order by l.created_at desc), '[]')
                        from (select * from portal_link n where n.client_id = c.client_id and n.contact_id = c.id
                            order by n.created_at desc limit 20) l
                        join outbox o on o.client_id = l.client_id and o.id = l.mail_id))
                from contact c join client k on k.id = c.client_id where c.id = ?""")
                .param(contact.id().value())
                .query(String.class)
                .single();
        return memory.json().readValue(read, InvitationDetails.class);
    }

    /**
     * Mails the contact a link to all that is the contact's to see. The ones before die.
     *
     * @throws Refused when the contact is archived, or wants no mail
     */
    public void send(SignedIn who, ClientId client, ContactId id) {
        ContactDetails contact = require(who, client, id);
        if (contact.archived() || !contact.mailConsent()) {
            throw new Refused(contact.archived() ? "portal.invite.archived" : "portal.invite.noMail", contact.name());
        }
        links.send(contact, new PortalLinkBook.Sender(who.id().value(), who.name()));
        note(contact, "portalLinkSent", Changes.none().with("email", null, contact.email()));
    }

    /**
     * Whoever stands in the portal as this contact is out, and no link or code leads back in until another link is sent.
     *
     * @throws Refused when there is nothing to shut
     */
    public void shut(SignedIn who, ClientId client, ContactId id) {
        ContactDetails contact = require(who, client, id);
        if (book.shut(id) == 0) {
            throw new Refused("portal.invite.nothingToShut");
        }
        note(contact, "portalShut", Changes.none());
    }

    private void note(ContactDetails contact, String verb, Changes changes) {
        memory.trail()
                .note(TrailNote.of(
                                PortalMail.SUBJECT,
                                contact.id().value(),
                                contact.client().value(),
                                verb)
                        .changing(changes));
    }
}
