package app.jobbag.meetings.invitations;

import app.jobbag.meetings.Attendee;
import app.jobbag.meetings.MeetingDetails;
import app.jobbag.meetings.MeetingDraft.Invited;
import app.jobbag.meetings.Party;
import app.jobbag.meetings.Roll;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What brings everybody up to date: who hears what, worked out of the meeting as it stands and of what was told before.
 *
 * @param sequence of what will be told
 */
record Sending(MeetingDetails meeting, Told now, Optional<Sent> before, List<Invitee> invitees, int sequence) {
    static Sending of(MeetingDetails meeting, Roll roll, Optional<Sent> before) {
        Told now = Told.of(meeting, roll);
        Party planner = Party.of(meeting.plannedBy());
        List<Invitee> all = new ArrayList<>();
        Set<Party> there = new HashSet<>();
        for (Invited invited : meeting.plan().participants()) {
            there.add(invited.party());
            all.add(invitee(
                    roll.get(invited.party()), invited, step(meeting, now, before, invited.party(), planner), before));
        }
        before.map(Sent::standing).orElse(List.of()).stream()
                .filter(each -> !there.contains(each.party()))
                .map(each -> gone(roll.get(each.party()), each))
                .forEach(all::add);
        boolean changed = before.isPresent()
                && (!before.get().told().equals(now)
                        || before.get().calledOff() != meeting.isCancelled()
                        || all.stream().anyMatch(each -> each.step() == Step.CALL_OFF));
        int sequence = before.map(Sent::sequence).orElse(0) + (changed ? 1 : 0);
        return new Sending(meeting, now, before, List.copyOf(all), sequence);
    }

    Letter.About about() {
        return new Letter.About(meeting.id(), meeting.client(), meeting.plannedBy());
    }

    List<Invitee> mails() {
        return invitees.stream().filter(each -> each.step().isMail()).toList();
    }

    boolean isNeeded() {
        return !mails().isEmpty();
    }

    /** Of a meeting that is off only what was told before: no change since then has passed the gate. */
    Told told() {
        return meeting.isCancelled() ? before.map(Sent::told).orElse(now) : now;
    }

    boolean isMoved() {
        return before.map(sent -> now.isAtAnotherTime(sent.told())).orElse(false);
    }

    boolean isAskedAnew() {
        return isMoved() || before.map(Sent::calledOff).orElse(true);
    }

    private static Invitee invitee(Attendee who, Invited invited, Step step, Optional<Sent> before) {
        boolean mailed = who.mailed() || !step.isMail();
        return new Invitee(
                who,
                invited.required(),
                mailed ? step : Step.NOT_MAILED,
                before.flatMap(sent -> sent.of(invited.party())).orElse(null));
    }

    /** Whoever may be mailed no more is called off without a word. */
    private static Invitee gone(Attendee who, Invitation invitation) {
        return new Invitee(who, false, Step.CALL_OFF, invitation);
    }

    private static Step step(MeetingDetails meeting, Told now, Optional<Sent> before, Party party, Party planner) {
        Optional<Invitation> known = before.flatMap(sent -> sent.of(party)).filter(each -> !each.calledOff());
        if (party.equals(planner)) {
            return Step.ORGANIZES;
        }
        if (meeting.isCancelled()) {
            return known.isPresent() ? Step.CALL_OFF : Step.NOTHING;
        }
        if (known.isEmpty()) {
            return Step.INVITE;
        }
        return before.orElseThrow().told().equals(now) ? Step.NOTHING : Step.UPDATE;
    }
}
