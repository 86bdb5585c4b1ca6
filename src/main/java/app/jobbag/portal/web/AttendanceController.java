package app.jobbag.portal.web;

import app.jobbag.kernel.Refused;
import app.jobbag.meetings.MeetingId;
import app.jobbag.meetings.invitations.AskedToMeet;
import app.jobbag.meetings.invitations.AttendanceForm;
import app.jobbag.meetings.invitations.InvitationAnswers;
import app.jobbag.meetings.invitations.InvitationLinks;
import app.jobbag.portal.PortalContact;
import app.jobbag.portal.WholePortal;
import app.jobbag.staff.Action;
import app.jobbag.staff.OpenDoor;
import app.jobbag.staff.Requires;
import app.jobbag.ui.Post;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers to an invitation: by its personal link, which no session is needed for, and from the whole portal. */
@Controller
class AttendanceController {
    private static final String VIEW = "portal/meeting";

    private final InvitationLinks links;
    private final InvitationAnswers answers;
    private final AttendancePage page;

    AttendanceController(InvitationLinks links, InvitationAnswers answers, AttendancePage page) {
        this.links = links;
        this.answers = answers;
        this.page = page;
    }

    @GetMapping("/p/invitations/{invitation}")
    @OpenDoor("whoever has the link may see what its guest was told; mail scanners look too, and change nothing")
    String show(
            @PathVariable String invitation,
            @RequestParam(required = false) @Nullable String noted,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        AskedToMeet asked = links.look(invitation);
        page.speakTheirLanguage(asked, request);
        model.addAttribute("noted", noted != null);
        page.open(asked, address(invitation), model);
        if (!page.isOpen(asked)) {
            response.setStatus(HttpStatus.GONE.value());
        }
        return VIEW;
    }

    /** What sends every form it finds has chosen no answer, and changes nothing. */
    @PostMapping("/p/invitations/{invitation}")
    @OpenDoor("answers for the link's own guest and meeting, with a choice that stands in no form before it is made")
    String create(
            @PathVariable String invitation,
            @Valid @ModelAttribute("form") AttendanceForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        AskedToMeet asked = links.look(invitation);
        page.speakTheirLanguage(asked, request);
        page.fill(asked, address(invitation), model);
        form.check(errors);
        if (!errors.hasErrors()) {
            try {
                answers.byLink(invitation, form.draft());
                return "redirect:" + address(invitation) + "?noted";
            } catch (Refused tooLate) {
                return "redirect:" + address(invitation);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return VIEW;
    }

    @GetMapping("/p/meetings/{id}")
    @Requires(Action.PORTAL_SEE)
    @WholePortal
    String showOwn(PortalContact who, @PathVariable MeetingId id, Model model) {
        page.open(answers.asked(who.contactId(), id), own(id), model);
        model.addAttribute("whole", true);
        return VIEW;
    }

    @PostMapping("/p/meetings/{id}")
    @Requires(Action.PORTAL_SEE)
    @WholePortal
    String update(
            PortalContact who,
            @PathVariable MeetingId id,
            @Valid @ModelAttribute("form") AttendanceForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.fill(answers.asked(who.contactId(), id), own(id), model);
        model.addAttribute("whole", true);
        form.check(errors);
        return post.form(VIEW, errors)
                .saving(() -> answers.byContact(who.contactId(), id, form.draft()))
                .to(own(id), "portal.meeting.noted");
    }

    private static String address(String invitation) {
        return "/p/invitations/" + invitation;
    }

    private static String own(MeetingId id) {
        return "/p/meetings/" + id.value();
    }
}
