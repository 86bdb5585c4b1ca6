package app.jobbag.meetings.invitations;

import app.jobbag.clients.guard.ConfidentialityGuard;
import app.jobbag.clients.guard.GuardReport;
import app.jobbag.clients.guard.Outgoing;
import app.jobbag.meetings.MeetingDetails;
import app.jobbag.meetings.MeetingDraft;
import app.jobbag.meetings.MeetingId;
import app.jobbag.meetings.MeetingPlanning;
import app.jobbag.meetings.Party;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A meeting before the confidentiality guard: what its invitations tell the client (CONF-3). */
@Service
@Transactional
public class MeetingGuard {
    private final MeetingPlanning planning;
    private final ConfidentialityGuard guard;
    private final AccessPolicy policy;

    MeetingGuard(MeetingPlanning planning, ConfidentialityGuard guard, AccessPolicy policy) {
        this.planning = planning;
        this.guard = guard;
        this.policy = policy;
    }

    /** A page says early that it will look. */
    public void expect() {
        guard.expect();
    }

    /** Of a meeting that the person may see. */
    @Transactional(readOnly = true)
    public GuardReport look(MeetingDetails meeting) {
        return guard.look(outgoing(meeting));
    }

    /** A manager answers for exactly this text. */
    public void pass(SignedIn who, MeetingId id, String reason) {
        MeetingDetails meeting = planning.open(who, id);
        policy.require(who, Action.GUARD_PASS, meeting);
        guard.pass(who, outgoing(meeting), reason);
    }

    /** @throws app.jobbag.kernel.Refused when another client is named and nobody let it pass */
    void require(MeetingDetails meeting) {
        guard.require(outgoing(meeting));
    }

    /** What stays in the house is nobody else's business. */
    private static Outgoing outgoing(MeetingDetails meeting) {
        MeetingDraft plan = meeting.plan();
        Outgoing outgoing =
                Outgoing.of(meeting.client(), "meeting", meeting.id().value());
        if (plan.participants().stream().map(MeetingDraft.Invited::party).noneMatch(Party::isClient)) {
            return outgoing;
        }
        Outgoing told = outgoing.with("meetings.field.subject", plan.subject())
                .with("meetings.field.purpose", plan.purpose())
                .with("meetings.field.place", plan.place())
                .with("meetings.field.callLink", plan.callLink());
        for (MeetingDraft.Topic topic : plan.agenda()) {
            told = told.with("meetings.field.agenda", topic.text());
        }
        return told;
    }
}
