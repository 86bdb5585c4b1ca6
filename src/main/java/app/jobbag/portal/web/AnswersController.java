package app.jobbag.portal.web;

import app.jobbag.portal.PortalContact;
import app.jobbag.signoffs.CodeProof;
import app.jobbag.signoffs.ConsentWording;
import app.jobbag.signoffs.ContactSigning;
import app.jobbag.signoffs.Device;
import app.jobbag.signoffs.PortalDocument;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.signoffs.SigningCodes;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.ui.Post;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sign, sign with remarks, or refuse: each with the code, none without. */
@Controller
class AnswersController {
    private static final String REPLACED = "portal/replaced";

    private final ContactSigning signing;
    private final SigningCodes codes;
    private final ConsentWording wording;
    private final AnswerPage page;

    AnswersController(ContactSigning signing, SigningCodes codes, ConsentWording wording, AnswerPage page) {
        this.signing = signing;
        this.codes = codes;
        this.wording = wording;
        this.page = page;
    }

    @GetMapping("/p/documents/{id}/signature/new")
    @Requires(Action.PORTAL_SIGN)
    String newForm(PortalContact who, @PathVariable SignatureRequestId id, @RequestParam Answer answer, Model model) {
        PortalDocument document = page.fill(who, id, model);
        AnswerForm form = new AnswerForm();
        form.setAnswer(answer);
        form.setVersion(document.request().version());
        model.addAttribute("form", form);
        return document.isMyTurn() ? AnswerPage.VIEW : "redirect:" + home(id);
    }

    /**
     * The code is compared once the rest is in order, outside the transaction that signs: a wrong one counts for good. Whoever
     * answers a version that was replaced meanwhile is shown the newer one.
     */
    @PostMapping("/p/documents/{id}/signature")
    @Requires(Action.PORTAL_SIGN)
    String create(
            PortalContact who,
            @PathVariable SignatureRequestId id,
            @Valid @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            Post post,
            HttpServletRequest request,
            Model model) {
        PortalDocument document = page.fill(who, id, model);
        form.check(errors, !page.marks(who, document).isEmpty());
        CodeProof proof = errors.hasErrors() ? CodeProof.none() : codes.prove(who.contactId(), id, form.getCode());
        Device device = Device.of(request.getRemoteAddr(), request.getHeader("User-Agent"));
        return post.form(document.isReplaced() ? REPLACED : AnswerPage.VIEW, errors)
                .saving(() -> answer(who, id, proof, form, device))
                .to(home(id), "portal." + document.request().purpose().texts() + "done." + form.getAnswer());
    }

    private void answer(PortalContact who, SignatureRequestId id, CodeProof proof, AnswerForm form, Device device) {
        PortalDocument document = signing.document(who.contactId(), id);
        String said = page.give(who, document, form);
        if (form.getAnswer().signs()) {
            var consent = wording.about(document.request(), who.locale());
            signing.sign(who.contactId(), id, proof, form.statement(said, consent, device));
        } else {
            signing.refuse(who.contactId(), id, proof, form.refusal(said, device));
        }
    }

    private static String home(SignatureRequestId id) {
        return "/p/documents/" + id.value();
    }
}
