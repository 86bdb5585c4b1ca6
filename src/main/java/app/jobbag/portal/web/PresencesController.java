package app.jobbag.portal.web;

import app.jobbag.portal.PortalContact;
import app.jobbag.portal.PortalSession;
import app.jobbag.portal.Presences;
import app.jobbag.signoffs.Device;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.ui.Post;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Proving who is there, once a session: a code is mailed, and typed. */
@Controller
class PresencesController {
    private static final String VIEW = "portal/presence";
    private static final String HERE = "/p/presence/new";

    private final Presences presences;
    private final PortalSession session;

    PresencesController(Presences presences, PortalSession session) {
        this.presences = presences;
        this.session = session;
    }

    @GetMapping(HERE)
    @Requires(Action.PORTAL_SEE)
    String newForm(
            PortalContact who, @RequestParam(required = false) @Nullable SignatureRequestId instead, Model model) {
        model.addAttribute("form", PresenceForm.leadingOn(instead));
        Presences.Door door = presences.door(who.contactId());
        model.addAttribute("shut", door.shut());
        model.addAttribute("awaited", door.awaited());
        return VIEW;
    }

    @PostMapping("/p/presence/code")
    @Requires(Action.PORTAL_SEE)
    String mail(PortalContact who, @ModelAttribute("form") PresenceForm form, BindingResult errors, Post post) {
        return post.action()
                .doing(() -> presences.sendCode(who.contactId()))
                .to(form.address(HERE), "portal.code.sent");
    }

    @PostMapping("/p/presence/another-code")
    @Requires(Action.PORTAL_SEE)
    String mailAgain(PortalContact who, @ModelAttribute("form") PresenceForm form, BindingResult errors, Post post) {
        return post.action()
                .doing(() -> presences.sendAnotherCode(who.contactId()))
                .to(form.address(HERE), "portal.code.sentAgain");
    }

    /** The code is compared outside the transaction that it opens: a wrong one counts for good. */
    @PostMapping("/p/presence")
    @Requires(Action.PORTAL_SEE)
    String create(
            PortalContact who,
            @Valid @ModelAttribute("form") PresenceForm form,
            BindingResult errors,
            Post post,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        model.addAttribute("awaited", true);
        Presences.Proof proof =
                errors.hasErrors() ? Presences.Proof.none() : presences.prove(who.contactId(), form.getCode());
        Device device = Device.of(request.getRemoteAddr(), request.getHeader("User-Agent"));
        return post.form(VIEW, errors)
                .saving(() -> presences.begin(who.contactId(), proof, device))
                .to(
                        presence -> {
                            session.open(who, presence, request, response);
                            return next(form);
                        },
                        "portal.presence.done");
    }

    @PostMapping("/p/presence/end")
    @Requires(Action.PORTAL_SEE)
    String end(PortalContact who, Post post, HttpServletRequest request, HttpServletResponse response) {
        return post.action()
                .doing(() -> presences.leave(who))
                .to(
                        done -> {
                            session.close(request, response);
                            return "/p/links/new";
                        },
                        "/p",
                        "portal.left");
    }

    /** Whoever came from a page of an older version goes on to the newer one. */
    private static String next(PresenceForm form) {
        return form.getInstead() == null ? "/p" : "/p/newer/" + form.getInstead();
    }
}
