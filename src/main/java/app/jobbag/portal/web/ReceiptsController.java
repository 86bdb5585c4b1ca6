package app.jobbag.portal.web;

import app.jobbag.portal.PortalContact;
import app.jobbag.signoffs.ContactSigning;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The receipt of a signature, and the sealed document once everybody has answered, as PDF. */
@Controller
class ReceiptsController {
    private final ContactSigning signing;
    private final PortalPapers papers;

    ReceiptsController(ContactSigning signing, PortalPapers papers) {
        this.signing = signing;
        this.papers = papers;
    }

    @GetMapping("/p/documents/{id}/receipt")
    @Requires(Action.PORTAL_SEE)
    ResponseEntity<Resource> show(PortalContact who, @PathVariable SignatureRequestId id) {
        return papers.answer(signing.receipt(who.contactId(), id));
    }

    @GetMapping("/p/documents/{id}/sealed")
    @Requires(Action.PORTAL_SEE)
    ResponseEntity<Resource> sealed(PortalContact who, @PathVariable SignatureRequestId id) {
        return papers.answer(signing.sealed(who.contactId(), id).file());
    }
}
