package app.jobbag.meetings.invitations;

import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Tokens;
import app.jobbag.meetings.Attendee;
import app.jobbag.meetings.Roll;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes the letters of one sending and notes them: rows of the outbox, of the book, of the meeting's history. */
@Component
class InvitationPost {
    private final InvitationBook book;
    private final InvitationMail mail;
    private final Trail trail;
    private final Clock clock;

    InvitationPost(InvitationBook book, InvitationMail mail, Trail trail, Clock clock) {
        this.book = book;
        this.mail = mail;
        this.trail = trail;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void send(Sending sending, Roll roll) {
        boolean anew = sending.isAskedAnew();
        Letter.Table table = table(sending, roll, anew);
        book.tell(sending, now());
        sending.mails().forEach(invitee -> send(sending, invitee, table, anew));
        note(
                sending,
                "invited",
                sending.mails().stream()
                        .filter(each -> each.step() != Step.CALL_OFF)
                        .toList());
        note(
                sending,
                "calledOff",
                sending.mails().stream()
                        .filter(each -> each.step() == Step.CALL_OFF)
                        .toList());
    }

    /** The same invitation once more, in the words of a reminder. */
    void remind(Sending sending, List<Invitee> waiting, Roll roll) {
        Sent sent = sending.before().orElseThrow();
        Letter.Table table = table(sending, roll, false);
        for (Invitee invitee : waiting) {
            String token = Tokens.next();
            mail.invite(letter(sending, sent.told(), sent.sequence(), invitee.who(), table), "REMIND", token);
            book.reminded(sending.meeting().client(), id(invitee), token, now());
        }
        note(sending, "reminded", waiting);
    }

    private void send(Sending sending, Invitee invitee, Letter.Table table, boolean anew) {
        if (invitee.step() == Step.CALL_OFF) {
            Told known = sending.before().map(Sent::told).orElseGet(sending::told);
            Letter letter = letter(sending, known, sending.sequence(), invitee.who(), table);
            book.calledOff(id(invitee), invitee.who().mailed() ? callOff(sending, letter) : null);
            return;
        }
        Letter letter = letter(sending, sending.told(), sending.sequence(), invitee.who(), table);
        String token = Tokens.next();
        String kind = invitee.step() == Step.UPDATE && sending.isMoved()
                ? "MOVE"
                : invitee.step().name();
        UUID sent = mail.invite(letter, kind, token);
        boolean asked = anew || invitee.step() == Step.INVITE;
        book.invited(
                sending, new InvitationBook.Guest(id(invitee), invitee.who().party(), sent, token), asked, now());
    }

    private UUID callOff(Sending sending, Letter letter) {
        return mail.callOff(letter, sending.meeting().isCancelled());
    }

    private static Letter letter(Sending sending, Told told, int sequence, Attendee to, Letter.Table table) {
        ZoneId zone = table.zone(to.party(), sending.told().begins().getZone());
        return new Letter(sending.about(), told, sequence, to, zone, table);
    }

    /** Answers to another time are none. */
    private Letter.Table table(Sending sending, Roll roll, boolean anew) {
        Map<UUID, ZoneId> zones = book.zones(sending.meeting().client()).get();
        List<Invitation> answered =
                anew ? List.of() : sending.before().map(Sent::standing).orElse(List.of());
        return new Letter.Table(roll, zones, answered);
    }

    private static UUID id(Invitee invitee) {
        Invitation known = invitee.invitation();
        return known == null ? Ids.next() : known.id();
    }

    private void note(Sending sending, String verb, List<Invitee> whom) {
        if (!whom.isEmpty()) {
            String names = whom.stream().map(each -> each.who().name()).collect(Collectors.joining(", "));
            trail.note(TrailNote.of(
                            InvitationMail.SUBJECT,
                            sending.meeting().id().value(),
                            sending.meeting().client().value(),
                            verb)
                    .changing(Changes.none().with("people", null, names)));
        }
    }
}
