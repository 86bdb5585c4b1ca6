package app.jobbag.schedules;

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

/** What printing and signatures do to a schedule: nothing else makes it signed (SIG-5). */
@Component
class ScheduleNews implements SignedPlaces {
    private static final Logger log = LoggerFactory.getLogger(ScheduleNews.class);

    private final ScheduleBook book;
    private final FreshRequest fresh;

    ScheduleNews(ScheduleBook book, FreshRequest fresh) {
        this.book = book;
        this.fresh = fresh;
    }

    /** Asks in a transaction of its own. */
    @Component("freshScheduleRequest")
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    static class FreshRequest {
        private final ScheduleBook book;
        private final ScheduleRequests requests;

        FreshRequest(ScheduleBook book, ScheduleRequests requests) {
            this.book = book;
            this.requests = requests;
        }

        public void ask(ScheduleId id) {
            requests.ask(book.find(id));
        }
    }

    /** The press goes on whatever happens here: what fails is asked by hand. */
    @TransactionalEventListener
    void on(PaperReady news) {
        if (news.subject().kind().equals(SchedulePress.PAPER)) {
            try {
                Viewers.as(
                        new Viewer.Job(news.client().value(), "Jobbag"),
                        () -> fresh.ask(new ScheduleId(news.subject().id())));
            } catch (RuntimeException e) {
                log.error(
                        "schedule {} could not be sent to its signers",
                        news.subject().id(),
                        e);
            }
        }
    }

    @EventListener
    void on(StepSigned news) {
        if (isOurs(news.subject())) {
            Schedule schedule = book.ofVersion(news.subject().id());
            String verb = news.onPaper() ? "signedOnPaper" : "signed";
            book.note(
                    schedule, verb, signer(news.onPaper(), news.by()), news.by().remarks());
        }
    }

    @EventListener
    void on(SignedOff news) {
        if (isOurs(news.subject())) {
            Schedule schedule = book.ofVersion(news.subject().id());
            schedule.sign();
            book.note(schedule, "agreed");
        }
    }

    @EventListener
    void on(SentBack news) {
        if (isOurs(news.subject())) {
            Schedule schedule = book.ofVersion(news.subject().id());
            schedule.sendBack(news.by().name() + ": " + news.reason());
            String verb = news.onPaper() ? "turnedDownOnPaper" : "turnedDown";
            book.note(schedule, verb, signer(news.onPaper(), news.by()), news.reason());
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SignedPlace> of(Subject subject) {
        if (!isOurs(subject)) {
            return Optional.empty();
        }
        Schedule schedule = book.ofVersion(subject.id());
        return Optional.of(new SignedPlace("/schedules/" + schedule.id().value(), Math.max(1, schedule.revision())));
    }

    private static Changes signer(boolean onPaper, SignerDetails by) {
        return onPaper ? Changes.none().with("signer", null, by.name()) : Changes.none();
    }

    private static boolean isOurs(Subject subject) {
        return subject.kind().equals(ScheduleRequests.SUBJECT);
    }
}
