package app.jobbag.portal.invitations.web;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ContactId;
import app.jobbag.portal.Invitations;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A contact's portal: what the contact sees there, a link to it by mail, shut it. */
@Controller
class InvitationsController {
    private final Invitations invitations;
    private final InvitationPage page;

    InvitationsController(Invitations invitations, InvitationPage page) {
        this.invitations = invitations;
        this.page = page;
    }

    @GetMapping("/clients/{client}/contacts/{id}/portal")
    @Requires(Action.PORTAL_INVITE)
    String show(SignedIn who, @PathVariable ClientId client, @PathVariable ContactId id, Model model) {
        page.show(who, client, id, model);
        return "portal/invitation";
    }

    @PostMapping("/clients/{client}/contacts/{id}/portal/links")
    @Requires(Action.PORTAL_INVITE)
    String create(SignedIn who, @PathVariable ClientId client, @PathVariable ContactId id, Post post) {
        invitations.require(who, client, id);
        return post.action()
                .doing(() -> invitations.send(who, client, id))
                .to(home(client, id), "portal.invite.send.done");
    }

    @PostMapping("/clients/{client}/contacts/{id}/portal/closure")
    @Requires(Action.PORTAL_INVITE)
    String destroy(SignedIn who, @PathVariable ClientId client, @PathVariable ContactId id, Post post) {
        invitations.require(who, client, id);
        return post.action()
                .doing(() -> invitations.shut(who, client, id))
                .to(home(client, id), "portal.invite.shut.done");
    }

    private static String home(ClientId client, ContactId id) {
        return "/clients/" + client.value() + "/contacts/" + id.value() + "/portal";
    }
}
