package app.jobbag.contactreports;

import app.jobbag.files.PaperReady;
import app.jobbag.files.PaperSubject;
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
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** What printing and signatures do to an instruction: nothing else confirms it (SIG-5). */
@Component
class InstructionNews implements SignedPlaces {
    private static final Logger log = LoggerFactory.getLogger(InstructionNews.class);

    private final InstructionRows rows;
    private final InstructionFiles files;
    private final Askings askings;
    private final FreshAsking fresh;

    InstructionNews(InstructionRows rows, InstructionFiles files, Askings askings, FreshAsking fresh) {
        this.rows = rows;
        this.files = files;
        this.askings = askings;
        this.fresh = fresh;
    }

    /** Asks in a transaction of its own. */
    @Component
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    static class FreshAsking {
        private final InstructionRequests requests;

        FreshAsking(InstructionRequests requests) {
            this.requests = requests;
        }

        public void ask(UUID asking) {
            requests.ask(asking);
        }
    }

    /** The press goes on whatever happens here: what fails is asked by hand. */
    @TransactionalEventListener
    void on(PaperReady news) {
        PaperSubject subject = news.subject();
        if (subject.kind().equals(InstructionRequests.SUBJECT)) {
            try {
                Viewers.as(new Viewer.Job(news.client().value(), "Jobbag"), () -> fresh.ask(subject.id()));
            } catch (RuntimeException e) {
                log.error("instruction {} could not be sent for confirmation", subject.id(), e);
            }
        }
    }

    @EventListener
    void on(StepSigned news) {
        about(
                news.subject(),
                each -> files.note(
                        each,
                        news.onPaper() ? "confirmedOnPaper" : "confirmed",
                        signer(news.onPaper(), news.by()),
                        news.by().remarks()));
    }

    @EventListener
    void on(SignedOff news) {
        about(news.subject(), Instruction::confirm);
    }

    @EventListener
    void on(SentBack news) {
        about(news.subject(), each -> {
            each.dispute();
            files.note(
                    each,
                    news.onPaper() ? "disputedOnPaper" : "disputed",
                    signer(news.onPaper(), news.by()),
                    news.reason());
        });
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SignedPlace> of(Subject subject) {
        return subject.kind().equals(InstructionRequests.SUBJECT)
                ? askings.find(subject.id())
                        .map(each -> new SignedPlace(
                                "/instructions/" + each.instruction().value(), each.revision()))
                : Optional.empty();
    }

    /** Whoever confirmed a scan is not who signed it. */
    private static Changes signer(boolean onPaper, SignerDetails by) {
        return onPaper ? Changes.none().with("contact", null, by.name()) : Changes.none();
    }

    private void about(Subject subject, Consumer<Instruction> change) {
        if (subject.kind().equals(InstructionRequests.SUBJECT)) {
            askings.find(subject.id())
                    .flatMap(each -> rows.findById(each.instruction().value()))
                    .ifPresent(change);
        }
    }
}
