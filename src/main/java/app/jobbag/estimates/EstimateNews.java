package app.jobbag.estimates;

import app.jobbag.files.PaperReady;
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

/** What printing and signatures do to an estimate: nothing else makes it signed (SIG-5). */
@Component
class EstimateNews implements SignedPlaces {
    private static final Logger log = LoggerFactory.getLogger(EstimateNews.class);

    private final EstimateBook book;
    private final FreshRequest fresh;

    EstimateNews(EstimateBook book, FreshRequest fresh) {
        this.book = book;
        this.fresh = fresh;
    }

    /** Asks in a transaction of its own. */
    @Component("freshEstimateRequest")
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    static class FreshRequest {
        private final EstimateBook book;
        private final EstimateRequests requests;

        FreshRequest(EstimateBook book, EstimateRequests requests) {
            this.book = book;
            this.requests = requests;
        }

        public void ask(EstimateId id) {
            requests.ask(book.find(id));
        }
    }

    /** The press goes on whatever happens here: what fails is asked by hand. */
    @TransactionalEventListener
    void on(PaperReady news) {
        if (news.subject().kind().equals(EstimatePress.PAPER)) {
            try {
                Viewers.as(
                        new Viewer.Job(news.client().value(), "Jobbag"),
                        () -> fresh.ask(new EstimateId(news.subject().id())));
            } catch (RuntimeException e) {
                log.error(
                        "estimate {} could not be sent to the client",
                        news.subject().id(),
                        e);
            }
        }
    }

    @EventListener
    void on(StepSigned news) {
        if (isOurs(news.subject())) {
            Estimate estimate = book.ofVersion(news.subject().id());
            String verb = news.onPaper() ? "signedOnPaper" : "signed";
            book.note(
                    estimate, verb, signer(news.onPaper(), news.by()), news.by().remarks());
        }
    }

    @EventListener
    void on(SignedOff news) {
        if (isOurs(news.subject())) {
            Estimate estimate = book.ofVersion(news.subject().id());
            estimate.sign();
        }
    }

    @EventListener
    void on(SentBack news) {
        if (isOurs(news.subject())) {
            Estimate estimate = book.ofVersion(news.subject().id());
            estimate.sendBack(news.by().name() + ": " + news.reason());
            String verb = news.onPaper() ? "turnedDownOnPaper" : "turnedDown";
            book.note(estimate, verb, signer(news.onPaper(), news.by()), news.reason());
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SignedPlace> of(Subject subject) {
        if (!isOurs(subject)) {
            return Optional.empty();
        }
        Estimate estimate = book.ofVersion(subject.id());
        return Optional.of(new SignedPlace("/estimates/" + estimate.id().value(), Math.max(1, estimate.revision())));
    }

    private static Changes signer(boolean onPaper, SignerDetails by) {
        return onPaper ? Changes.none().with("signer", null, by.name()) : Changes.none();
    }

    private static boolean isOurs(Subject subject) {
        return subject.kind().equals(EstimateRequests.SUBJECT);
    }
}
