package app.jobbag.demo;

import app.jobbag.clients.ContactDetails;
import app.jobbag.meetings.MeetingId;
import app.jobbag.meetings.invitations.Answer;
import app.jobbag.meetings.invitations.AnswerDraft;
import app.jobbag.meetings.invitations.InvitationAnswers;
import app.jobbag.meetings.invitations.MeetingInvitations;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.staff.SignedIn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Those who are invited to the meetings of these days answer: most come, some can't say yet, some never say. */
@DemoPart
class Replies {
    private final Stage stage;
    private final MeetingInvitations invitations;
    private final InvitationAnswers answers;

    Replies(Stage stage, MeetingInvitations invitations, InvitationAnswers answers) {
        this.stage = stage;
        this.invitations = invitations;
        this.answers = answers;
    }

    /** Invites a few minutes after it was planned. */
    void expect(Appointment meeting, MeetingId id, Instant planned, int turn) {
        SignedIn ae = meeting.company().ae();
        Diary diary = meeting.story().diary();
        diary.at(planned.plus(Duration.ofMinutes(4)), () -> stage.does(ae, () -> invitations.send(ae, id)));
        SignedIn lead = meeting.company().leads().get(0);
        if (turn % 3 != 2) {
            diary.at(
                    planned.plus(Duration.ofMinutes(50)),
                    () -> stage.does(lead, () -> answers.byPerson(lead, id, new AnswerDraft(Answer.ACCEPTED, "", ""))));
        }
        List<ContactDetails> table = meeting.company().table();
        for (int i = 0; i < table.size(); i++) {
            ContactDetails contact = table.get(i);
            int seat = i;
            if (contact.mailConsent() && (turn + i) % 4 != 3) {
                diary.at(
                        planned.plus(Duration.ofMinutes(95 + 13L * i)),
                        () -> say(contact, id, answer(meeting.words(), turn + seat)));
            }
        }
    }

    /** After a day whoever is silent is asked once more: the first at the client's table. */
    void remind(Appointment meeting, MeetingId id, Instant planned) {
        SignedIn ae = meeting.company().ae();
        if (meeting.company().table().get(0).mailConsent()) {
            meeting.story()
                    .diary()
                    .at(planned.plus(Duration.ofHours(25)), () -> stage.does(ae, () -> invitations.remind(ae, id)));
        }
    }

    private void say(ContactDetails contact, MeetingId id, AnswerDraft answer) {
        Viewer viewer =
                new Viewer.Contact(contact.id().value(), contact.client().value(), contact.name());
        stage.as(viewer, () -> {
            answers.byContact(contact.id(), id, answer);
            return id;
        });
    }

    private static AnswerDraft answer(Words words, int turn) {
        return switch (turn % 4) {
            case 1 -> new AnswerDraft(Answer.TENTATIVE, words.replies().perhaps(), "");
            case 2 ->
                new AnswerDraft(
                        Answer.DECLINED, words.replies().no(), words.replies().other());
            default -> new AnswerDraft(Answer.ACCEPTED, "", "");
        };
    }
}
