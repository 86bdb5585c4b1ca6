package app.jobbag.meetings;

import app.jobbag.clients.guard.ConfidentialityGuard;
import app.jobbag.clients.guard.GuardReport;
import app.jobbag.clients.guard.Outgoing;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Minutes before the confidentiality guard: what goes to the client, as paper and by mail (CONF-3). */
@Service
@Transactional
public class MinutesGuard {
    private final MeetingFiles files;
    private final Rolls rolls;
    private final ConfidentialityGuard guard;

    MinutesGuard(MeetingFiles files, Rolls rolls, ConfidentialityGuard guard) {
        this.files = files;
        this.rolls = rolls;
        this.guard = guard;
    }

    /** A page says early that it will look. */
    public void expect() {
        guard.expect();
    }

    /** Of minutes that the person may see. */
    @Transactional(readOnly = true)
    public GuardReport look(MinutesDetails minutes, MeetingDraft plan, Roll roll) {
        return guard.look(outgoing(minutes, plan, roll));
    }

    /** A manager answers for exactly this text. */
    public void pass(SignedIn who, MinutesId id, String reason) {
        Minutes minutes = files.minutes(who, Action.MEETING_WRITE, id);
        Meeting meeting = files.meeting(who, Action.MEETING_WRITE, minutes.meeting());
        Roll roll = rolls.of(minutes.client()).get();
        guard.pass(who, outgoing(minutes.details(), meeting.draft(), roll), reason);
    }

    /** @throws app.jobbag.kernel.Refused when another client is named and nobody let it pass */
    void require(Minutes minutes, Meeting meeting, Roll roll) {
        guard.require(outgoing(minutes.details(), meeting.draft(), roll));
    }

    /** What stays in the house is nobody else's business. */
    private static Outgoing outgoing(MinutesDetails minutes, MeetingDraft plan, Roll roll) {
        Outgoing outgoing =
                Outgoing.of(minutes.client(), "minutes", minutes.id().value());
        boolean leaves = !plan.kind().isInternal() || plan.parties().stream().anyMatch(Party::isClient);
        return leaves ? written(titles(plan(outgoing, plan), plan, roll), minutes.text()) : outgoing;
    }

    private static Outgoing plan(Outgoing outgoing, MeetingDraft plan) {
        Outgoing planned = outgoing.with("meetings.field.subject", plan.subject())
                .with("meetings.field.purpose", plan.purpose())
                .with("meetings.field.place", plan.place());
        for (MeetingDraft.Topic topic : plan.agenda()) {
            planned = planned.with("meetings.field.agenda", topic.text());
        }
        return planned;
    }

    /** What the paper calls those at the table besides their names. */
    private static Outgoing titles(Outgoing planned, MeetingDraft plan, Roll roll) {
        Outgoing titled = planned;
        for (MeetingDraft.Invited invited : plan.participants()) {
            titled = titled.with(
                    "meetings.paper.people", roll.get(invited.party()).title());
        }
        return titled;
    }

    private static Outgoing written(Outgoing planned, MinutesDraft text) {
        Outgoing written = planned.with("meetings.minutes.field.addendum", text.addendum())
                .with("meetings.minutes.field.discussion", text.discussion())
                .with("meetings.minutes.field.decisions", String.join("\n", text.decisions()))
                .with("meetings.minutes.field.questions", String.join("\n", text.questions()))
                .with("meetings.minutes.field.conclusion", text.conclusion());
        for (MinutesDraft.Step step : text.actions()) {
            written = written.with("meetings.action.step", step.text())
                    .with("meetings.action.cooperation", step.cooperation());
        }
        return written;
    }
}
