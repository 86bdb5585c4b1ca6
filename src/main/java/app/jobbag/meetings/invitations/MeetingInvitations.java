package app.jobbag.meetings.invitations;

import app.jobbag.kernel.Refused;
import app.jobbag.meetings.MeetingDetails;
import app.jobbag.meetings.MeetingId;
import app.jobbag.meetings.MeetingPlanning;
import app.jobbag.meetings.MeetingReplanned;
import app.jobbag.meetings.Roll;
import app.jobbag.meetings.Rolls;
import app.jobbag.platform.reading.Later;
import app.jobbag.staff.SignedIn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites to meetings, and keeps those who are invited up to date (MEET-1). */
@Service
@Transactional
public class MeetingInvitations {
    private static final Duration BETWEEN_REMINDERS = Duration.ofHours(1);

    private final MeetingPlanning planning;
    private final Rolls rolls;
    private final InvitationBook book;
    private final MeetingGuard guard;
    private final InvitationPost post;

    MeetingInvitations(
            MeetingPlanning planning, Rolls rolls, InvitationBook book, MeetingGuard guard, InvitationPost post) {
        this.planning = planning;
        this.rolls = rolls;
        this.book = book;
        this.guard = guard;
        this.post = post;
    }

    /** What went out about a meeting; the caller asks whether the person may know. */
    public Later<Optional<Sent>> sent(MeetingId id) {
        return book.sent(id);
    }

    /** The addresses that hear by themselves of a change or a cancellation. */
    @Transactional(readOnly = true)
    public List<String> hearers(MeetingId id) {
        return book.sent(id).get().stream()
                .flatMap(sent -> sent.standing().stream())
                .map(Invitation::email)
                .toList();
    }

    /** Who hears what next, and what became of the last. */
    public InvitationDetails details(MeetingDetails meeting, Roll roll, Optional<Sent> sent) {
        boolean ahead = isAhead(meeting);
        return new InvitationDetails(Sending.of(meeting, roll, sent).invitees(), sent.orElse(null), ahead);
    }

    /**
     * Brings everybody up to date: invites, tells what has changed, calls off.
     *
     * @throws Refused when the meeting has begun or is over, when everybody knows everything, or another client is named
     */
    public void send(SignedIn who, MeetingId id) {
        MeetingDetails meeting = planning.open(who, id);
        book.lock(id);
        refuseLate(meeting);
        Sending sending = sending(meeting);
        if (!sending.isNeeded()) {
            throw new Refused("invitations.refused.nothingToSend");
        }
        if (!meeting.isCancelled()) {
            guard.require(meeting);
        }
        send(sending);
    }

    /** Those who were invited hear of a change by itself, unless the guard stops it: then the page says who has not heard. */
    @EventListener
    void on(MeetingReplanned news) {
        MeetingDetails meeting = news.meeting();
        book.lock(meeting.id());
        Sending sending = sending(meeting);
        boolean invited =
                sending.before().map(sent -> !sent.standing().isEmpty()).orElse(false);
        if (invited && isAhead(meeting) && sending.isNeeded()) {
            if (meeting.isCancelled() || !guard.look(meeting).isStopped()) {
                send(sending);
            }
        }
    }

    /**
     * Asks once more whoever has not answered.
     *
     * @throws Refused when nobody is waited for, or all have been reminded within the hour
     */
    public void remind(SignedIn who, MeetingId id) {
        MeetingDetails meeting = planning.open(who, id);
        book.lock(id);
        refuseLate(meeting);
        Sending sending = sending(meeting);
        List<Invitee> waiting =
                sending.invitees().stream().filter(Invitee::isWaiting).toList();
        if (waiting.isEmpty()) {
            throw new Refused("invitations.refused.nobodyToRemind");
        }
        Instant since = post.now().minus(BETWEEN_REMINDERS);
        List<Invitee> due = waiting.stream()
                .filter(each -> each.who().mailed() && isDue(each, since))
                .toList();
        if (due.isEmpty()) {
            throw new Refused("invitations.refused.remindedJustNow");
        }
        post.remind(sending, due, rolls.of(meeting.client()).get());
    }

    private static boolean isDue(Invitee invitee, Instant since) {
        Invitation invitation = invitee.invitation();
        Instant last = invitation == null ? null : invitation.remindedAt();
        return last == null || !last.isAfter(since);
    }

    private Sending sending(MeetingDetails meeting) {
        Later<Optional<Sent>> before = book.sent(meeting.id());
        Roll roll = rolls.of(meeting.client()).get();
        return Sending.of(meeting, roll, before.get());
    }

    private void send(Sending sending) {
        post.send(sending, rolls.of(sending.meeting().client()).get());
    }

    private boolean isAhead(MeetingDetails meeting) {
        return !meeting.isHeld() && meeting.startsAt().isAfter(post.now());
    }

    private void refuseLate(MeetingDetails meeting) {
        if (!isAhead(meeting)) {
            throw new Refused("invitations.refused.tooLate");
        }
    }
}
