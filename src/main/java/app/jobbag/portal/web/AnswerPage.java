package app.jobbag.portal.web;

import app.jobbag.portal.PortalContact;
import app.jobbag.signoffs.ConsentWording;
import app.jobbag.signoffs.ContactSigning;
import app.jobbag.signoffs.PortalDocument;
import app.jobbag.signoffs.SignatureRequestId;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What stands around the form of an answer. */
@Component
class AnswerPage {
    static final String VIEW = "portal/answer";

    private final ContactSigning signing;
    private final ConsentWording wording;
    private final NewerVersion newer;

    AnswerPage(ContactSigning signing, ConsentWording wording, NewerVersion newer) {
        this.signing = signing;
        this.wording = wording;
        this.newer = newer;
    }

    PortalDocument fill(PortalContact who, SignatureRequestId id, Model model) {
        PortalDocument document = signing.document(who.contactId(), id);
        model.addAttribute("document", document);
        model.addAttribute("consent", wording.about(document.request(), who.locale()));
        newer.tell(who, document, model);
        return document;
    }
}
