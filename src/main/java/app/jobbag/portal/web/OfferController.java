package app.jobbag.portal.web;

import app.jobbag.files.FileAnswer;
import app.jobbag.kernel.Refused;
import app.jobbag.portal.PortalContact;
import app.jobbag.proposals.Offer;
import app.jobbag.proposals.ProposalsForContacts;
import app.jobbag.signoffs.ContactSigning;
import app.jobbag.signoffs.PortalDocument;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * A proposal as a page, for a small screen: its options are chosen here, the server says what they come to; what is chosen is
 * printed and signed as a version of its own.
 */
@Controller("portalOfferController")
class OfferController {
    private static final String VIEW = "portal/proposal";

    private final ContactSigning signing;
    private final ProposalsForContacts proposals;

    OfferController(ContactSigning signing, ProposalsForContacts proposals) {
        this.signing = signing;
        this.proposals = proposals;
    }

    @GetMapping("/p/documents/{id}/proposal")
    @Requires(Action.PORTAL_SEE)
    String show(
            PortalContact who,
            @PathVariable SignatureRequestId id,
            @Valid @ModelAttribute("form") OfferForm form,
            BindingResult errors,
            Model model) {
        PortalDocument document = signing.document(who.contactId(), id);
        if (!ProposalsForContacts.isAbout(document.request().subject())) {
            return "redirect:/p/documents/" + id.value();
        }
        fill(document, form, errors, model);
        return VIEW;
    }

    /** By its place on the page, from 1. */
    @GetMapping("/p/documents/{id}/attachments/{position}")
    @Requires(Action.PORTAL_SEE)
    ResponseEntity<Resource> attachment(
            PortalContact who, @PathVariable SignatureRequestId id, @PathVariable int position) {
        PortalDocument document = signing.document(who.contactId(), id);
        return FileAnswer.download(proposals.attachment(document.request(), position));
    }

    @PostMapping("/p/documents/{id}/options")
    @Requires(Action.PORTAL_SIGN)
    String choose(
            PortalContact who,
            @PathVariable SignatureRequestId id,
            @Valid @ModelAttribute("form") OfferForm form,
            BindingResult errors,
            Post post,
            Model model) {
        PortalDocument document = signing.document(who.contactId(), id);
        fill(document, form, errors, model);
        return post.form(VIEW, errors)
                .saving(() -> proposals.choose(who.contactId(), document.request(), form.options()))
                .to("/p/documents/" + id.value() + "?chosen", "portal.proposal.kept");
    }

    /** With the options as they are weighed; as they were offered, where those can't go together. */
    private void fill(PortalDocument document, OfferForm form, BindingResult errors, Model model) {
        Offer read = proposals.read(document.request());
        Offer offer = read;
        if (form.isWeighed() && !errors.hasErrors()) {
            try {
                offer = proposals.look(document.request(), form.options());
            } catch (Refused e) {
                errors.reject(e.key(), e.arguments(), e.key());
            }
        }
        model.addAttribute("document", document);
        model.addAttribute("offer", offer);
        model.addAttribute("changed", !offer.isChosenAs(read));
    }
}
