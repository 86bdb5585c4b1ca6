package app.jobbag.meetings.invitations;

import app.jobbag.clients.ContactId;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.meetings.MeetingId;
import app.jobbag.meetings.Party;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.staff.SignedIn;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers to invitations: by the personal link, from the portal, on the meeting's page. The last one counts. */
@Service
public class InvitationAnswers {
    private final InvitationLinks links;
    private final InvitationBook book;
    private final InvitationNews news;
    private final TransactionTemplate transaction;
    private final Clock clock;

    InvitationAnswers(
            InvitationLinks links,
            InvitationBook book,
            InvitationNews news,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.links = links;
        this.book = book;
        this.news = news;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * @throws NotFound when it is no link
     * @throws Refused when it is too late
     */
    public void byLink(String token, AnswerDraft answer) {
        AskedToMeet asked = links.look(token);
        Viewers.as(guest(asked), () -> transaction.executeWithoutResult(status -> answer(asked, answer)));
    }

    /** Whom the link was mailed to: that is who answers it, for the history. */
    private static Viewer guest(AskedToMeet asked) {
        Party guest = asked.party();
        return guest.isClient()
                ? new Viewer.Contact(guest.id(), asked.client(), asked.name())
                : new Viewer.Person(guest.id(), asked.name());
    }

    /** @throws NotFound when the contact was not invited to it */
    @Transactional(readOnly = true)
    public AskedToMeet asked(ContactId contact, MeetingId meeting) {
        return links.of(contact.value(), meeting).get().orElseThrow(NotFound::new);
    }

    /** @throws Refused when it is too late */
    @Transactional
    public void byContact(ContactId contact, MeetingId meeting, AnswerDraft answer) {
        answer(asked(contact, meeting), answer);
    }

    /**
     * Of somebody who may see the meeting.
     *
     * @throws Refused when the person was not invited, or it is too late
     */
    @Transactional
    public void byPerson(SignedIn who, MeetingId meeting, AnswerDraft answer) {
        AskedToMeet asked = links.of(who.id().value(), meeting)
                .get()
                .orElseThrow(() -> new Refused("invitations.refused.notInvited"));
        answer(asked, answer);
    }

    private void answer(AskedToMeet asked, AnswerDraft answer) {
        if (!book.answer(asked.id(), answer, clock.instant())) {
            throw new Refused("invitations.refused.over");
        }
        news.answered(asked, answer);
    }
}
