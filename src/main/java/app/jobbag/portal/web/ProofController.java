package app.jobbag.portal.web;

import app.jobbag.deliverables.proofs.ClientMarks;
import app.jobbag.deliverables.proofs.MarkId;
import app.jobbag.deliverables.proofs.PlaceForm;
import app.jobbag.portal.PortalContact;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import java.util.concurrent.TimeUnit;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A proof looked at by the client, who marks what is wrong. It counts with the answer, which wants the code. */
@Controller("portalProofController")
class ProofController {
    private static final String VIEW = "portal/proof";

    private final ProofPage shown;
    private final ClientMarks marks;

    ProofController(ProofPage shown, ClientMarks marks) {
        this.shown = shown;
        this.marks = marks;
    }

    @GetMapping("/p/documents/{id}/proof")
    @Requires(Action.PORTAL_SEE)
    String show(
            PortalContact who,
            @PathVariable SignatureRequestId id,
            @RequestParam(name = "page", defaultValue = "1") int number,
            Model model) {
        shown.show(who, id, number, model);
        PlaceForm form = new PlaceForm();
        form.setPage((Integer) model.getAttribute("page"));
        model.addAttribute("form", form);
        return VIEW;
    }

    @GetMapping("/p/documents/{id}/pages/{page}")
    @Requires(Action.PORTAL_SEE)
    ResponseEntity<Resource> picture(PortalContact who, @PathVariable SignatureRequestId id, @PathVariable int page) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.maxAge(1, TimeUnit.HOURS).cachePrivate())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .body(shown.picture(who, id, page));
    }

    @PostMapping("/p/documents/{id}/marks")
    @Requires(Action.PORTAL_SIGN)
    String create(
            PortalContact who,
            @PathVariable SignatureRequestId id,
            @Valid @ModelAttribute("form") PlaceForm form,
            BindingResult errors,
            Post post,
            Model model) {
        shown.show(who, id, form.shown(), model);
        return post.form(VIEW, errors)
                .saving(() -> marks.set(who.contactId(), id, form.draft(null)))
                .to(home(id) + "?page=" + form.shown(), "portal.marks.done");
    }

    @PostMapping("/p/documents/{id}/marks/{mark}/removal")
    @Requires(Action.PORTAL_SIGN)
    String destroy(PortalContact who, @PathVariable SignatureRequestId id, @PathVariable MarkId mark, Post post) {
        return post.action()
                .doing(() -> marks.remove(who.contactId(), id, mark))
                .to(home(id), "portal.marks.removed");
    }

    private static String home(SignatureRequestId id) {
        return "/p/documents/" + id.value() + "/proof";
    }
}
