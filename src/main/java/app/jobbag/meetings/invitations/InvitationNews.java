package app.jobbag.meetings.invitations;

import app.jobbag.meetings.Party;
import app.jobbag.meetings.Roll;
import app.jobbag.meetings.Rolls;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import java.util.List;
import org.springframework.stereotype.Component;

/** What an answer leaves behind: a line in the meeting's history, and a mail to its planner when somebody can't come. */
@Component
class InvitationNews {
    private final Rolls rolls;
    private final InvitationBook book;
    private final InvitationMail mail;
    private final Trail trail;

    InvitationNews(Rolls rolls, InvitationBook book, InvitationMail mail, Trail trail) {
        this.rolls = rolls;
        this.book = book;
        this.mail = mail;
        this.trail = trail;
    }

    void answered(AskedToMeet asked, AnswerDraft answer) {
        Changes changes = Changes.none().with("answer", asked.answer(), answer.answer());
        boolean same = changes.isEmpty()
                && asked.reason().equals(answer.reason())
                && asked.proposal().equals(answer.proposal());
        if (same) {
            return;
        }
        trail.note(TrailNote.of(InvitationMail.SUBJECT, asked.meeting(), asked.client(), "answered")
                .changing(
                        changes.with("guest", null, asked.name()).with("proposal", asked.proposal(), answer.proposal()))
                .because(answer.reason().isBlank() ? null : answer.reason()));
        if (answer.answer() == Answer.DECLINED) {
            tell(asked, answer);
        }
    }

    private void tell(AskedToMeet asked, AnswerDraft answer) {
        Roll roll = rolls.of(asked.clientId()).get();
        Letter.Table table = new Letter.Table(roll, book.zones(asked.clientId()).get(), List.of());
        Party planner = Party.of(asked.about().planner());
        Letter letter =
                new Letter(asked.about(), asked.told(), 0, roll.get(planner), table.zone(planner, asked.zone()), table);
        mail.tellDeclined(letter, roll.get(asked.party()), answer);
    }
}
