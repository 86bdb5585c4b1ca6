package app.jobbag.meetings.web;

import app.jobbag.clients.guard.GuardPassForm;
import app.jobbag.meetings.MeetingId;
import app.jobbag.meetings.invitations.AttendanceForm;
import app.jobbag.meetings.invitations.InvitationAnswers;
import app.jobbag.meetings.invitations.MeetingGuard;
import app.jobbag.meetings.invitations.MeetingInvitations;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Invitations are sent, those who are silent reminded; somebody of the agency answers; a manager lets a text pass. */
@Controller
class MeetingInvitationsController {
    private static final String VIEW = "meetings/show";

    private final MeetingInvitations invitations;
    private final InvitationAnswers answers;
    private final MeetingGuard guard;
    private final MeetingPage page;

    MeetingInvitationsController(
            MeetingInvitations invitations, InvitationAnswers answers, MeetingGuard guard, MeetingPage page) {
        this.invitations = invitations;
        this.answers = answers;
        this.guard = guard;
        this.page = page;
    }

    @PostMapping("/meetings/{id}/invitations")
    @Requires(Action.MEETING_WRITE)
    String create(SignedIn who, @PathVariable MeetingId id, Post post) {
        return post.action().doing(() -> invitations.send(who, id)).to(home(id), "invitations.send.done");
    }

    @PostMapping("/meetings/{id}/reminder")
    @Requires(Action.MEETING_WRITE)
    String remind(SignedIn who, @PathVariable MeetingId id, Post post) {
        return post.action().doing(() -> invitations.remind(who, id)).to(home(id), "invitations.remind.done");
    }

    @PostMapping("/meetings/{id}/answer")
    @Requires(Action.MEETING_SEE)
    String answer(
            SignedIn who,
            @PathVariable MeetingId id,
            @Valid @ModelAttribute("attendance") AttendanceForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.show(who, id, model);
        form.check(errors);
        return post.form(VIEW, errors)
                .saving(() -> answers.byPerson(who, id, form.draft()))
                .to(home(id), "invitations.answer.done");
    }

    @PostMapping("/meetings/{id}/guard-pass")
    @Requires(Action.GUARD_PASS)
    String pass(
            SignedIn who,
            @PathVariable MeetingId id,
            @Valid @ModelAttribute("guardPass") GuardPassForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.show(who, id, model);
        return post.form(VIEW, errors)
                .saving(() -> guard.pass(who, id, form.getReason()))
                .to(home(id), "clients.guard.pass.done");
    }

    private static String home(MeetingId id) {
        return "/meetings/" + id.value();
    }
}
