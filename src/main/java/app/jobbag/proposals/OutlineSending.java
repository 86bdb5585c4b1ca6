package app.jobbag.proposals;

import app.jobbag.clients.ContactBook;
import app.jobbag.clients.ContactDetails;
import app.jobbag.files.PaperId;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.PublicAddress;
import app.jobbag.platform.numbers.Numbers;
import app.jobbag.platform.outbox.MailDraft;
import app.jobbag.platform.outbox.Outbox;
import app.jobbag.platform.trail.Changes;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The outline goes to the client before the presentation, so that nobody meets the content cold (PRO-1). */
@Service
@Transactional
public class OutlineSending {
    /** The series of proposals' numbers. */
    static final String SERIES = "PRO";

    private final ProposalBook book;
    private final ProposalGuard guard;
    private final ProposalPress press;
    private final Numbers numbers;
    private final Letters letters;

    /** The mail that carries it. */
    @Component("outlineLetters")
    record Letters(ContactBook contacts, Outbox outbox, MessageSource texts, OutlineLinks links, PublicAddress here) {
        String link(Proposal proposal, ContactDetails reader, Instant now) {
            return here.of("/p/outlines/" + links.issue(proposal, reader, now));
        }
    }

    OutlineSending(ProposalBook book, ProposalGuard guard, ProposalPress press, Numbers numbers, Letters letters) {
        this.book = book;
        this.guard = guard;
        this.press = press;
        this.numbers = numbers;
        this.letters = letters;
    }

    /** @throws Refused without an outline or a reader, when the reader may not be mailed, another client is named, or its presentation has begun */
    public void send(SignedIn who, ProposalId id, int version) {
        Proposal proposal = book.find(who, Action.PROPOSAL_WRITE, id);
        proposal.refuseUnlessOutline(version);
        ContactDetails reader = letters.contacts()
                .details(proposal.text().contact().orElseThrow(() -> new Refused("proposals.refused.noContact")));
        if (reader.archived() || !reader.mailConsent()) {
            throw new Refused("proposals.refused.notMailed", reader.name());
        }
        Instant now = book.now();
        UUID meeting = proposal.text().meetingId();
        if (meeting != null && book.begin(meeting).isBefore(now)) {
            throw new Refused("proposals.refused.metBefore");
        }
        guard.requireOutline(proposal);
        int year = now.atZone(ZoneOffset.UTC).getYear();
        String number = "%s-%d-%04d".formatted(SERIES, year, numbers.next(SERIES, year));
        PaperId paper = press.outline(proposal, number, now);
        proposal.sendOutline(number, paper.value(), now);
        letters.outbox().mail(letter(proposal, reader, who.name(), paper));
        Changes what = Changes.none().with("number", null, number).with("contact", null, reader.name());
        book.note(proposal, "outlineSent", what, null);
    }

    private MailDraft letter(Proposal proposal, ContactDetails to, String sender, PaperId paper) {
        Locale language = to.locale();
        String title = proposal.text().title();
        return new MailDraft(
                proposal.guardClient(),
                ProposalBook.SUBJECT,
                proposal.id().value(),
                to.email(),
                to.name(),
                language,
                text("proposals.mail.title", language, title),
                String.join(
                        "\n\n",
                        text("proposals.mail.greeting", language, to.name()),
                        text("proposals.mail.body", language, title),
                        text("proposals.mail.link", language, letters.link(proposal, to, book.now())),
                        text("proposals.mail.closing", language, sender)),
                List.of(paper.value()));
    }

    private String text(String key, Locale locale, Object... arguments) {
        return letters.texts().getMessage(key, arguments, locale);
    }
}
