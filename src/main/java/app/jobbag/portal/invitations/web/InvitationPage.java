package app.jobbag.portal.invitations.web;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ContactDetails;
import app.jobbag.clients.ContactId;
import app.jobbag.portal.Invitations;
import app.jobbag.signoffs.ContactSigning;
import app.jobbag.staff.SignedIn;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts the page of a contact's portal together, in one read transaction. */
@Component
class InvitationPage {
    private final Invitations invitations;
    private final ContactSigning signing;
    private final Clock clock;

    InvitationPage(Invitations invitations, ContactSigning signing, Clock clock) {
        this.invitations = invitations;
        this.signing = signing;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public void show(SignedIn who, ClientId client, ContactId id, Model model) {
        ContactDetails contact = invitations.require(who, client, id);
        model.addAttribute("contact", contact);
        model.addAttribute("invitation", invitations.details(contact));
        model.addAttribute("asked", signing.items(id, 0).size());
        model.addAttribute("now", clock.instant());
    }
}
