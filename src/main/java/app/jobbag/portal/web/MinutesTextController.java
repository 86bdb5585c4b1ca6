package app.jobbag.portal.web;

import app.jobbag.meetings.MinutesForContacts;
import app.jobbag.meetings.MinutesId;
import app.jobbag.portal.PortalContact;
import app.jobbag.signoffs.ContactSigning;
import app.jobbag.signoffs.PortalDocument;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Minutes as a page, for a small screen; the PDF is what is confirmed. */
@Controller
class MinutesTextController {
    private final ContactSigning signing;
    private final MinutesForContacts minutes;

    MinutesTextController(ContactSigning signing, MinutesForContacts minutes) {
        this.signing = signing;
        this.minutes = minutes;
    }

    @GetMapping("/p/documents/{id}/text")
    @Requires(Action.PORTAL_SEE)
    String show(PortalContact who, @PathVariable SignatureRequestId id, Model model) {
        PortalDocument document = signing.document(who.contactId(), id);
        if (!MinutesForContacts.isAbout(document.request().subject())) {
            return "redirect:/p/documents/" + id.value();
        }
        model.addAttribute("document", document);
        model.addAttribute(
                "read", minutes.text(new MinutesId(document.request().subject().id())));
        return "portal/minutes";
    }
}
