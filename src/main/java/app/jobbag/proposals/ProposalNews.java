package app.jobbag.proposals;

import app.jobbag.files.PaperReady;
import app.jobbag.meetings.MeetingHeld;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.platform.trail.Changes;
import app.jobbag.signoffs.SentBack;
import app.jobbag.signoffs.SignedOff;
import app.jobbag.signoffs.SignedPlaces;
import app.jobbag.signoffs.SignerDetails;
import app.jobbag.signoffs.StepSigned;
import app.jobbag.signoffs.Subject;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** What printing, meetings and signatures do to a proposal: nothing but a signature makes it won (SIG-5). */
@Component
class ProposalNews implements SignedPlaces {
    private static final Logger log = LoggerFactory.getLogger(ProposalNews.class);

    private final ProposalBook book;
    private final FreshRequest fresh;
    private final AcceptedBudget budget;

    ProposalNews(ProposalBook book, FreshRequest fresh, AcceptedBudget budget) {
        this.book = book;
        this.fresh = fresh;
        this.budget = budget;
    }

    /** Asks in a transaction of its own. */
    @Component("freshProposalRequest")
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    static class FreshRequest {
        private final ProposalBook book;
        private final OfferRequests requests;

        FreshRequest(ProposalBook book, OfferRequests requests) {
            this.book = book;
            this.requests = requests;
        }

        public void ask(ProposalId id) {
            requests.ask(book.find(id));
        }
    }

    /** The press goes on whatever happens here: what fails is asked by hand. */
    @TransactionalEventListener
    void on(PaperReady news) {
        if (news.subject().kind().equals(ProposalPress.PAPER)) {
            try {
                Viewers.as(
                        new Viewer.Job(news.client().value(), "Jobbag"),
                        () -> fresh.ask(new ProposalId(news.subject().id())));
            } catch (RuntimeException e) {
                log.error(
                        "proposal {} could not be sent to the client",
                        news.subject().id(),
                        e);
            }
        }
    }

    /** What was prepared for that meeting was presented in it. */
    @EventListener
    void on(MeetingHeld news) {
        for (Proposal proposal : book.presentedIn(news.meeting().value())) {
            if (proposal.state().allows(ProposalVerb.PRESENT)) {
                proposal.present(news.ended(), proposal.version());
                book.note(proposal, "presented");
            }
        }
    }

    @EventListener
    void on(StepSigned news) {
        if (isOurs(news.subject())) {
            Proposal proposal = book.ofVersion(news.subject().id());
            String verb = news.onPaper() ? "signedOnPaper" : "signed";
            book.note(
                    proposal, verb, signer(news.onPaper(), news.by()), news.by().remarks());
        }
    }

    @EventListener
    void on(SignedOff news) {
        if (isOurs(news.subject())) {
            Proposal proposal = book.ofVersion(news.subject().id());
            proposal.accept(book.now());
            book.note(proposal, "won");
            budget.follow(proposal);
        }
    }

    @EventListener
    void on(SentBack news) {
        if (isOurs(news.subject())) {
            Proposal proposal = book.ofVersion(news.subject().id());
            proposal.sendBack(news.by().name() + ": " + news.reason());
            String verb = news.onPaper() ? "turnedDownOnPaper" : "turnedDown";
            book.note(proposal, verb, signer(news.onPaper(), news.by()), news.reason());
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SignedPlace> of(Subject subject) {
        if (!isOurs(subject)) {
            return Optional.empty();
        }
        Proposal proposal = book.ofVersion(subject.id());
        return Optional.of(new SignedPlace("/proposals/" + proposal.id().value(), Math.max(1, proposal.revision())));
    }

    private static Changes signer(boolean onPaper, SignerDetails by) {
        return onPaper ? Changes.none().with("signer", null, by.name()) : Changes.none();
    }

    private static boolean isOurs(Subject subject) {
        return subject.kind().equals(OfferRequests.SUBJECT);
    }
}
