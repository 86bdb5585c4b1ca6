package app.jobbag.changeorders;

import app.jobbag.files.PaperReady;
import app.jobbag.files.PaperSubject;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.platform.trail.Changes;
import app.jobbag.signoffs.SentBack;
import app.jobbag.signoffs.SignedOff;
import app.jobbag.signoffs.SignedPlaces;
import app.jobbag.signoffs.SignerDetails;
import app.jobbag.signoffs.Signing;
import app.jobbag.signoffs.StepSigned;
import app.jobbag.signoffs.Subject;
import app.jobbag.workorders.OrderCancelled;
import app.jobbag.workorders.OrderCourse;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** What printing, signatures and the end of its order do to a change order: nothing else agrees for the client (SIG-5). */
@Component
class ChangeNews implements SignedPlaces {
    private static final Logger log = LoggerFactory.getLogger(ChangeNews.class);

    private final ChangeBook book;
    private final ChangeDeciding deciding;
    private final OrderCourse orders;
    private final FreshRequest fresh;
    private final Signing signing;

    ChangeNews(ChangeBook book, ChangeDeciding deciding, OrderCourse orders, FreshRequest fresh, Signing signing) {
        this.book = book;
        this.deciding = deciding;
        this.orders = orders;
        this.fresh = fresh;
        this.signing = signing;
    }

    /** Asks in a transaction of its own. */
    @Component("freshChangeRequest")
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    static class FreshRequest {
        private final ChangeRequests requests;

        FreshRequest(ChangeRequests requests) {
            this.requests = requests;
        }

        public void ask(ChangeOrderId id) {
            requests.ask(id);
        }
    }

    /** The press goes on whatever happens here: what fails is asked by hand. */
    @TransactionalEventListener
    void on(PaperReady news) {
        PaperSubject subject = news.subject();
        if (subject.kind().equals(ChangeRequests.SUBJECT)) {
            try {
                Viewers.as(
                        new Viewer.Job(news.client().value(), "Jobbag"),
                        () -> fresh.ask(new ChangeOrderId(subject.id())));
            } catch (RuntimeException e) {
                log.error("change order {} could not be sent to the client", subject.id(), e);
            }
        }
    }

    @EventListener
    void on(StepSigned news) {
        if (isOurs(news.subject())) {
            ChangeOrder change = book.look(news.subject().id());
            String verb = news.onPaper() ? "signedOnPaper" : "signed";
            book.note(change, verb, signer(news.onPaper(), news.by()), news.by().remarks());
        }
    }

    @EventListener
    void on(SignedOff news) {
        if (isOurs(news.subject())) {
            ChangeBook.Found found = book.find(new ChangeOrderId(news.subject().id()));
            SignerDetails last = signing.details(news.request()).signers().stream()
                    .reduce((earlier, later) -> later)
                    .orElseThrow();
            orders.amend(found.order().id(), found.change().sign(decided(last)));
        }
    }

    @EventListener
    void on(SentBack news) {
        if (isOurs(news.subject())) {
            ChangeBook.Found found = book.find(new ChangeOrderId(news.subject().id()));
            found.change().turnDown(decided(news.by()), news.reason());
            String verb = news.onPaper() ? "turnedDownOnPaper" : "turnedDown";
            book.note(found.change(), verb, signer(news.onPaper(), news.by()), news.reason());
        }
    }

    /** What would have changed it ends with it. */
    @EventListener
    void on(OrderCancelled news) {
        book.of(news.order()).stream()
                .filter(each -> each.state().isOpen())
                .forEach(each -> deciding.withdraw(news.by(), each, news.reason()));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SignedPlace> of(Subject subject) {
        return isOurs(subject) ? Optional.of(new SignedPlace("/change-orders/" + subject.id(), 1)) : Optional.empty();
    }

    /** The client's answer is its contact's, whoever has confirmed the scan of it. */
    private Decided decided(SignerDetails signer) {
        return new Decided(signer.who(), signer.name(), book.now());
    }

    private static Changes signer(boolean onPaper, SignerDetails by) {
        return onPaper ? Changes.none().with("signer", null, by.name()) : Changes.none();
    }

    private static boolean isOurs(Subject subject) {
        return subject.kind().equals(ChangeRequests.SUBJECT);
    }
}
