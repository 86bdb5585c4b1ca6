package app.jobbag.demo;

import app.jobbag.clients.ContactDetails;
import app.jobbag.meetings.MinutesId;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.signoffs.CodeProof;
import app.jobbag.signoffs.Refusal;
import app.jobbag.signoffs.RequestDetails;
import app.jobbag.signoffs.SignatureRequestId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The clients' answers to the minutes of the last weeks. Those of the year before were sent when nobody asked by link yet:
 * printing all of them while the year is loaded would take too long.
 */
@DemoPart
class MinutesAnswers {
    private static final int LAST_DAYS = 35;

    private final MinutesQuestion question;
    private final MinutesDesk desk;
    private final Stage stage;
    private final SigningHand hand;
    private final PostBox post;

    MinutesAnswers(MinutesQuestion question, MinutesDesk desk, Stage stage, SigningHand hand, PostBox post) {
        this.question = question;
        this.desk = desk;
        this.stage = stage;
        this.hand = hand;
        this.post = post;
    }

    /** The minutes have just gone out. */
    void expect(Appointment meeting, MinutesId minutes, Instant at) {
        if (!meeting.day().isBefore(meeting.story().calendar().ago(LAST_DAYS))) {
            meeting.story().diary().at(at.plusSeconds(300), () -> asked(meeting, minutes));
        }
    }

    private void asked(Appointment meeting, MinutesId minutes) {
        RequestDetails request = question.ask(meeting.company().ae(), minutes);
        List<ContactDetails> table = meeting.company().table();
        long ago = ChronoUnit.DAYS.between(
                meeting.day(), meeting.story().calendar().today());
        if (request.objectionUntil() != null) {
            meeting.story().diary().at(request.objectionUntil(), question::lookForSilence);
        } else if (isDisputed(meeting)) {
            at(meeting, 1, 11, () -> dispute(meeting, minutes, request.id()));
            if (ago > 20) {
                at(meeting, 2, 9, () -> correct(meeting, minutes));
            }
        } else {
            at(meeting, 1, 12, () -> confirm(meeting, table.get(0), request.id(), null));
            if (!isStillWaiting(meeting, ago) && table.size() > 1) {
                String remarks = ago % 3 == 0 ? meeting.words().remarks() : null;
                at(meeting, 2, 10, () -> confirm(meeting, table.get(1), request.id(), remarks));
            }
        }
    }

    private static boolean isDisputed(Appointment meeting) {
        return meeting.company().code().equals("XOCO");
    }

    private static boolean isStillWaiting(Appointment meeting, long ago) {
        return ago <= 12 || meeting.company().code().equals("LUMBRE") && ago < 20;
    }

    private void dispute(Appointment meeting, MinutesId minutes, SignatureRequestId request) {
        ContactDetails contact = meeting.company().table().get(0);
        CodeProof proof = proof(meeting, contact, request);
        String reason = meeting.words().dispute().reason();
        stage.as(viewer(contact), () -> {
            Refusal refusal = new Refusal(hand.request(request).version(), reason, SigningHand.DEVICE);
            hand.refuseAs(contact, request, proof, refusal);
            return true;
        });
    }

    private void correct(Appointment meeting, MinutesId minutes) {
        MinutesId corrected =
                desk.correct(meeting.company().ae(), minutes, meeting.words().dispute());
        SignatureRequestId request =
                question.ask(meeting.company().ae(), corrected).id();
        List<ContactDetails> table = meeting.company().table();
        for (int i = 0; i < table.size(); i++) {
            ContactDetails contact = table.get(i);
            at(meeting, 3, 10 + i, () -> confirm(meeting, contact, request, null));
        }
    }

    private void confirm(
            Appointment meeting, ContactDetails contact, SignatureRequestId request, @Nullable String remarks) {
        CodeProof proof = proof(meeting, contact, request);
        stage.as(viewer(contact), () -> {
            hand.signAs(contact, request, proof, remarks);
            return true;
        });
    }

    private CodeProof proof(Appointment meeting, ContactDetails contact, SignatureRequestId request) {
        stage.as(viewer(contact), () -> {
            hand.askCode(contact, request);
            return true;
        });
        String code = post.code(meeting.company().ae(), request);
        return Viewers.as(viewer(contact), () -> hand.prove(contact, request, code));
    }

    /** So many working days after the meeting. */
    private static void at(Appointment meeting, int days, int hour, Runnable work) {
        LocalDate day = Calendar.after(meeting.day(), days);
        meeting.story().diary().at(Calendar.at(day, hour, meeting.hour()), work);
    }

    private static Viewer viewer(ContactDetails contact) {
        return new Viewer.Contact(contact.id().value(), contact.client().value(), contact.name());
    }
}
