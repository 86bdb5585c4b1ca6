package app.jobbag.portal.web;

import app.jobbag.portal.PortalContact;
import app.jobbag.signoffs.ContactSigning;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.signoffs.SigningCodes;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.ui.Post;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The code that proves who is there: mailed when an answer is chosen, and once more when asked for. */
@Controller
class CodesController {
    private final ContactSigning signing;
    private final SigningCodes codes;

    CodesController(ContactSigning signing, SigningCodes codes) {
        this.signing = signing;
        this.codes = codes;
    }

    @PostMapping("/p/documents/{id}/code")
    @Requires(Action.PORTAL_SIGN)
    String create(PortalContact who, @PathVariable SignatureRequestId id, @RequestParam Answer answer, Post post) {
        signing.document(who.contactId(), id);
        return post.action().doing(() -> codes.send(who.contactId(), id)).to(next(id, answer), "portal.code.sent");
    }

    @PostMapping("/p/documents/{id}/another-code")
    @Requires(Action.PORTAL_SIGN)
    String update(PortalContact who, @PathVariable SignatureRequestId id, @RequestParam Answer answer, Post post) {
        signing.document(who.contactId(), id);
        return post.action()
                .doing(() -> codes.sendAgain(who.contactId(), id))
                .to(next(id, answer), "portal.code.sentAgain");
    }

    private static String next(SignatureRequestId id, Answer answer) {
        return "/p/documents/" + id.value() + "/signature/new?answer=" + answer;
    }
}
