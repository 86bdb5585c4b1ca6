package app.jobbag.portal.web;

import app.jobbag.deliverables.proofs.ClientMark;
import app.jobbag.deliverables.proofs.ClientMarks;
import app.jobbag.portal.PortalContact;
import app.jobbag.signoffs.ConsentWording;
import app.jobbag.signoffs.ContactSigning;
import app.jobbag.signoffs.PortalDocument;
import app.jobbag.signoffs.SignatureRequestId;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What stands around the form of an answer. */
@Component
class AnswerPage {
    static final String VIEW = "portal/answer";

    private final ContactSigning signing;
    private final ConsentWording wording;
    private final NewerVersion newer;
    private final ClientMarks marks;
    private final MessageSource texts;

    AnswerPage(
            ContactSigning signing,
            ConsentWording wording,
            NewerVersion newer,
            ClientMarks marks,
            MessageSource texts) {
        this.signing = signing;
        this.wording = wording;
        this.newer = newer;
        this.marks = marks;
        this.texts = texts;
    }

    PortalDocument fill(PortalContact who, SignatureRequestId id, Model model) {
        PortalDocument document = signing.document(who.contactId(), id);
        model.addAttribute("document", document);
        model.addAttribute("consent", wording.about(document.request(), who.locale()));
        model.addAttribute("marks", marks(who, document));
        newer.tell(who, document, model);
        return document;
    }

    /** What the contact has marked on the proof and not answered yet. */
    List<ClientMark> marks(PortalContact who, PortalDocument document) {
        return ClientMarks.isProof(document)
                ? marks.drafts(who.contactId(), document.request().id())
                : List.of();
    }

    /** With the answer the marks count; each stands in the words that are kept with it, as far as there is room. */
    String give(PortalContact who, PortalDocument document, AnswerForm form) {
        StringBuilder said = new StringBuilder(form.getWords());
        for (ClientMark each : form.getAnswer().needsWords() ? marks(who, document) : List.<ClientMark>of()) {
            Object[] parts = {each.number(), each.page(), each.words()};
            String line = texts.getMessage("portal.marks.line", parts, who.locale());
            if (said.length() + line.length() + 1 <= AnswerForm.MOST) {
                said.append(said.isEmpty() ? "" : "\n").append(line);
            }
        }
        if (form.getAnswer().needsWords() && ClientMarks.isProof(document)) {
            marks.give(
                    who.contactId(), document.request().id(), !form.getAnswer().signs());
        }
        return said.toString();
    }
}
