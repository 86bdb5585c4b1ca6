package app.jobbag.portal.web;

import app.jobbag.deliverables.proofs.ClientMarks;
import app.jobbag.files.FileAnswer;
import app.jobbag.files.FileContent;
import app.jobbag.portal.PortalContact;
import app.jobbag.portal.WholePortal;
import app.jobbag.signoffs.ContactSigning;
import app.jobbag.signoffs.Newer;
import app.jobbag.signoffs.PortalDocument;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A document that the contact is asked about, or was. */
@Controller
class DocumentsController {
    private final ContactSigning signing;
    private final NewerVersion newer;

    DocumentsController(ContactSigning signing, NewerVersion newer) {
        this.signing = signing;
        this.newer = newer;
    }

    @GetMapping("/p/documents/{id}")
    @Requires(Action.PORTAL_SEE)
    String show(
            PortalContact who,
            @PathVariable SignatureRequestId id,
            @RequestParam(required = false) @Nullable String chosen,
            Model model) {
        PortalDocument document = signing.document(who.contactId(), id);
        model.addAttribute("document", document);
        model.addAttribute("chosen", chosen != null);
        model.addAttribute("answers", Answer.values());
        model.addAttribute("isProof", ClientMarks.isProof(document));
        newer.tell(who, document, model);
        return document.isReplaced() && !document.isAnswered() ? "portal/replaced" : "portal/show";
    }

    /** What took the place of that document, for whoever is asked about it; else all that is the contact's. */
    @GetMapping("/p/newer/{id}")
    @Requires(Action.PORTAL_SEE)
    @WholePortal
    String newer(PortalContact who, @PathVariable SignatureRequestId id) {
        Newer newer = signing.document(who.contactId(), id).newer();
        return "redirect:"
                + (newer == null ? "/p" : "/p/documents/" + newer.request().value());
    }

    @GetMapping("/p/documents/{id}/file")
    @Requires(Action.PORTAL_SEE)
    ResponseEntity<Resource> file(
            PortalContact who,
            @PathVariable SignatureRequestId id,
            @RequestParam(required = false) @Nullable String inline) {
        FileContent content = signing.file(who.contactId(), id);
        return inline == null ? FileAnswer.download(content) : FileAnswer.view(content);
    }
}
