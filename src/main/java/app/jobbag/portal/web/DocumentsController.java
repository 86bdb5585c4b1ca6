package app.jobbag.portal.web;

import app.jobbag.files.FileAnswer;
import app.jobbag.files.FileContent;
import app.jobbag.portal.PortalContact;
import app.jobbag.signoffs.ContactSigning;
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

/** What is asked of the contact, what was signed, and each document with its receipt. */
@Controller
class DocumentsController {
    private final ContactSigning signing;

    DocumentsController(ContactSigning signing) {
        this.signing = signing;
    }

    @GetMapping("/p")
    @Requires(Action.PORTAL_SEE)
    String index(PortalContact who, Model model) {
        model.addAttribute("items", signing.items(who.contactId()));
        return "portal/index";
    }

    @GetMapping("/p/documents/{id}")
    @Requires(Action.PORTAL_SEE)
    String show(PortalContact who, @PathVariable SignatureRequestId id, Model model) {
        PortalDocument document = signing.document(who.contactId(), id);
        model.addAttribute("document", document);
        model.addAttribute("answers", Answer.values());
        model.addAttribute("title", document.request().title());
        model.addAttribute("newer", document.newer());
        return document.isReplaced() ? "portal/replaced" : "portal/show";
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
