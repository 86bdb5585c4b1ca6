package app.jobbag.meetings.invitations;

import app.jobbag.files.Letterhead;
import app.jobbag.meetings.Attendee;
import app.jobbag.meetings.ical.CalendarText;
import app.jobbag.platform.PublicAddress;
import app.jobbag.platform.outbox.CalendarPart;
import app.jobbag.platform.outbox.MailDraft;
import app.jobbag.platform.outbox.Outbox;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The mails about a meeting, each in its reader's language and by its reader's clock. */
@Component
class InvitationMail {
    /** What such mails belong to, with the meeting's id. */
    static final String SUBJECT = "meeting";

    private final Outbox outbox;
    private final InvitationWords words;
    private final InvitationEvent events;
    private final Letterhead letterhead;
    private final PublicAddress here;

    InvitationMail(
            Outbox outbox, InvitationWords words, InvitationEvent events, Letterhead letterhead, PublicAddress here) {
        this.outbox = outbox;
        this.words = words;
        this.events = events;
        this.letterhead = letterhead;
        this.here = here;
    }

    /** @param kind the end of the keys of its texts */
    UUID invite(Letter letter, String kind, String token) {
        String link = link(token);
        String body = String.join(
                "\n\n",
                lead(letter, kind),
                words.facts(letter),
                words.about(letter),
                words.text("invitations.mail.answer", letter, link),
                words.text(
                        "invitations.mail.byCalendar",
                        letter,
                        letter.planner().name(),
                        letter.planner().email()));
        String calendar = CalendarText.request(events.request(letter, link));
        return send(
                letter,
                kind,
                body,
                new CalendarPart(
                        CalendarPart.Method.REQUEST, calendar, letter.planner().email()));
    }

    /** @param cancelled the meeting itself; else it goes on without the reader */
    UUID callOff(Letter letter, boolean cancelled) {
        String body = String.join("\n\n", lead(letter, cancelled ? "CANCELLED" : "CALL_OFF"), words.facts(letter));
        String calendar = CalendarText.cancel(events.cancel(letter));
        return send(
                letter,
                "CALL_OFF",
                body,
                new CalendarPart(
                        CalendarPart.Method.CANCEL, calendar, letter.planner().email()));
    }

    /** Whoever plans it hears at once who can't come. */
    void tellDeclined(Letter toPlanner, Attendee by, AnswerDraft answer) {
        String page = here.of("/meetings/" + toPlanner.about().meeting().value());
        String said = answer.reason().isBlank()
                ? ""
                : words.text("invitations.mail.reason", toPlanner, answer.reason()) + "\n";
        String other = answer.proposal().isBlank()
                ? ""
                : words.text("invitations.mail.proposal", toPlanner, answer.proposal()) + "\n";
        String body = words.text(
                "invitations.mail.declined.body",
                toPlanner,
                toPlanner.to().name(),
                by.name(),
                toPlanner.told().subject(),
                words.when(toPlanner),
                said + other,
                page);
        outbox.mail(draft(
                toPlanner,
                words.text(
                        "invitations.mail.declined.title",
                        toPlanner,
                        by.name(),
                        toPlanner.told().subject()),
                body,
                null));
    }

    private String link(String token) {
        return here.of("/p/invitations/" + token);
    }

    private String lead(Letter letter, String kind) {
        String agency = letterhead.in(letter.to().locale()).name();
        return words.text("invitations.mail.greeting", letter, letter.to().name()) + "\n\n"
                + words.text(
                        "invitations.mail.lead." + kind,
                        letter,
                        letter.planner().name(),
                        agency);
    }

    private UUID send(Letter letter, String kind, String body, CalendarPart calendar) {
        String title = words.text(
                "invitations.mail.title." + kind, letter, letter.told().subject(), words.when(letter));
        return outbox.mail(draft(letter, title, body, calendar));
    }

    private static MailDraft draft(Letter letter, String title, String body, @Nullable CalendarPart calendar) {
        return new MailDraft(
                letter.about().client().value(),
                SUBJECT,
                letter.about().meeting().value(),
                letter.to().email(),
                letter.to().name(),
                letter.to().locale(),
                title,
                body,
                List.of(),
                calendar);
    }
}
