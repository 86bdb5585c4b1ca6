package app.jobbag.portal.web;

import app.jobbag.portal.PortalContact;
import app.jobbag.portal.PortalSession;
import app.jobbag.portal.Presences;
import app.jobbag.signoffs.Device;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.ui.Post;
import app.jobbag.weekly.WeeklyForContacts;
import app.jobbag.weekly.WeeklyReportId;
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
    private final WeeklyForContacts reports;

    PresencesController(Presences presences, PortalSession session, WeeklyForContacts reports) {
        this.presences = presences;
        this.session = session;
        this.reports = reports;
    }

    @GetMapping(HERE)
    @Requires(Action.PORTAL_SEE)
    String newForm(
            PortalContact who,
            @RequestParam(required = false) @Nullable SignatureRequestId instead,
            @RequestParam(required = false) @Nullable WeeklyReportId report,
            Model model) {
        model.addAttribute("form", PresenceForm.leadingOn(instead, report));
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
                .saving(() -> begin(who, form, proof, device))
                .to(
                        presence -> {
                            session.open(who, presence, request, response);
                            return form.next();
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

    /** Whoever came by the link in a report's mail has opened it now: no scanner of mails gets as far. */
    private PortalContact.Presence begin(PortalContact who, PresenceForm form, Presences.Proof proof, Device device) {
        PortalContact.Presence presence = presences.begin(who.contactId(), proof, device);
        if (form.getReport() != null) {
            reports.open(who.contactId(), new WeeklyReportId(form.getReport()));
        }
        return presence;
    }
}
