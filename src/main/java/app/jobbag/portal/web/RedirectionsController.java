package app.jobbag.portal.web;

import app.jobbag.portal.PortalContact;
import app.jobbag.signoffs.ContactSigning;
import app.jobbag.signoffs.Device;
import app.jobbag.signoffs.PortalDocument;
import app.jobbag.signoffs.RightPerson;
import app.jobbag.signoffs.SignatureRequestId;
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

/** "Not me": the contact asks the agency to send it to the right person. */
@Controller
class RedirectionsController {
    private static final String VIEW = "portal/redirection";

    private final ContactSigning signing;
    private final RightPerson rightPerson;

    RedirectionsController(ContactSigning signing, RightPerson rightPerson) {
        this.signing = signing;
        this.rightPerson = rightPerson;
    }

    @GetMapping("/p/documents/{id}/redirection")
    @Requires(Action.PORTAL_SIGN)
    String newForm(PortalContact who, @PathVariable SignatureRequestId id, Model model) {
        PortalDocument document = signing.document(who.contactId(), id);
        model.addAttribute("document", document);
        model.addAttribute("form", new RedirectionForm());
        return document.isMyTurn() ? VIEW : "redirect:" + home(id);
    }

    @PostMapping("/p/documents/{id}/redirection")
    @Requires(Action.PORTAL_SIGN)
    String create(
            PortalContact who,
            @PathVariable SignatureRequestId id,
            @Valid @ModelAttribute("form") RedirectionForm form,
            BindingResult errors,
            Post post,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("document", signing.document(who.contactId(), id));
        Device device = Device.of(request.getRemoteAddr(), request.getHeader("User-Agent"));
        return post.form(VIEW, errors)
                .saving(() -> rightPerson.suggest(who.contactId(), id, form.suggestion(device)))
                .to(home(id), "portal.redirection.done");
    }

    private static String home(SignatureRequestId id) {
        return "/p/documents/" + id.value();
    }
}
