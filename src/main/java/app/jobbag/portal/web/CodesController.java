package app.jobbag.portal.web;

import app.jobbag.portal.PortalContact;
import app.jobbag.signoffs.ContactSigning;
import app.jobbag.signoffs.PortalDocument;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.signoffs.SigningCodes;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.ui.Post;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The code that proves who is there: mailed when an answer is chosen, and once more when asked for. */
@Controller
class CodesController {
    private final ContactSigning signing;
    private final SigningCodes codes;
    private final AnswerPage page;

    CodesController(ContactSigning signing, SigningCodes codes, AnswerPage page) {
        this.signing = signing;
        this.codes = codes;
        this.page = page;
    }

    @PostMapping("/p/documents/{id}/code")
    @Requires(Action.PORTAL_SIGN)
    String create(PortalContact who, @PathVariable SignatureRequestId id, @RequestParam Answer answer, Post post) {
        signing.document(who.contactId(), id);
        return post.action().doing(() -> codes.send(who.contactId(), id)).to(next(id, answer), "portal.code.sent");
    }

    /** From within the form of the answer: all that was typed there stays, whether a code was mailed or not. */
    @PostMapping("/p/documents/{id}/another-code")
    @Requires(Action.PORTAL_SIGN)
    String update(
            PortalContact who,
            @PathVariable SignatureRequestId id,
            @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            Post post,
            Model model) {
        PortalDocument document = page.fill(who, id, model);
        if (!document.isMyTurn()) {
            return "redirect:/p/documents/" + id.value();
        }
        return post.form(AnswerPage.VIEW, errors)
                .saving(() -> {
                    codes.sendAgain(who.contactId(), id);
                    form.setCode("");
                    model.addAttribute("mailed", true);
                })
                .staying();
    }

    private static String next(SignatureRequestId id, Answer answer) {
        return "/p/documents/" + id.value() + "/signature/new?answer=" + answer;
    }
}
