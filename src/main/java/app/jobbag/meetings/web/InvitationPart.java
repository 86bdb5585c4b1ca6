package app.jobbag.meetings.web;

import app.jobbag.clients.guard.GuardPassForm;
import app.jobbag.clients.guard.GuardReport;
import app.jobbag.meetings.MeetingDetails;
import app.jobbag.meetings.MeetingId;
import app.jobbag.meetings.Party;
import app.jobbag.meetings.Roll;
import app.jobbag.meetings.invitations.Answer;
import app.jobbag.meetings.invitations.AttendanceForm;
import app.jobbag.meetings.invitations.Invitation;
import app.jobbag.meetings.invitations.InvitationDetails;
import app.jobbag.meetings.invitations.MeetingGuard;
import app.jobbag.meetings.invitations.MeetingInvitations;
import app.jobbag.meetings.invitations.Sent;
import app.jobbag.platform.reading.Later;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Options;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The invitations on a meeting's page: who will hear what, who has answered what, the reader's own answer. */
@Component
class InvitationPart {
    private final MeetingInvitations invitations;
    private final MeetingGuard guard;
    private final AccessPolicy policy;
    private final Options options;

    InvitationPart(MeetingInvitations invitations, MeetingGuard guard, AccessPolicy policy, Options options) {
        this.invitations = invitations;
        this.guard = guard;
        this.policy = policy;
        this.options = options;
    }

    /** Said early, so that it is read with the rest. */
    Later<Optional<Sent>> expect(MeetingId id) {
        guard.expect();
        return invitations.sent(id);
    }

    /** The meeting as somebody reads it. */
    record Seen(SignedIn who, MeetingDetails meeting, Roll roll, boolean write) {}

    void show(Seen seen, Optional<Sent> sent, Model model) {
        SignedIn who = seen.who();
        MeetingDetails meeting = seen.meeting();
        InvitationDetails details = invitations.details(meeting, seen.roll(), sent);
        boolean due = seen.write() && details.isDue();
        @Nullable GuardReport report = due && meeting.isPlanned() ? guard.look(meeting) : null;
        model.addAttribute("invitations", details);
        model.addAttribute("guard", report);
        model.addAttribute("mayPass", policy.permits(who, Action.GUARD_PASS, meeting));
        model.addAttribute("send", due && (report == null || !report.isStopped()));
        if (!model.containsAttribute("guardPass")) {
            model.addAttribute("guardPass", new GuardPassForm());
        }
        own(details.own(Party.of(who.id())), model);
    }

    private void own(@Nullable Invitation own, Model model) {
        model.addAttribute("own", own);
        model.addAttribute("answers", options.of(Answer.values(), "invitations.answer."));
        if (own != null && !model.containsAttribute("attendance")) {
            model.addAttribute("attendance", AttendanceForm.of(own.answer(), own.reason(), own.proposal()));
        }
    }
}
