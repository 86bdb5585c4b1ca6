package app.jobbag.meetings;

import app.jobbag.files.PaperReady;
import app.jobbag.files.PaperSubject;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.platform.trail.Changes;
import app.jobbag.signoffs.CodeMistyped;
import app.jobbag.signoffs.Lapsed;
import app.jobbag.signoffs.RightPersonNamed;
import app.jobbag.signoffs.SentBack;
import app.jobbag.signoffs.SignedOff;
import app.jobbag.signoffs.SignerDetails;
import app.jobbag.signoffs.StepHandedOver;
import app.jobbag.signoffs.StepSigned;
import app.jobbag.signoffs.Subject;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** What printing does to the confirmation of minutes, and what signatures, disputes and silence leave in their history. */
@Component
class ConfirmationNews {
    private static final Logger log = LoggerFactory.getLogger(ConfirmationNews.class);

    private final FreshMinutes fresh;
    private final Confirmation confirmation;
    private final MinutesVersions versions;
    private final MeetingFiles files;

    ConfirmationNews(FreshMinutes fresh, Confirmation confirmation, MinutesVersions versions, MeetingFiles files) {
        this.fresh = fresh;
        this.confirmation = confirmation;
        this.versions = versions;
        this.files = files;
    }

    /** The press goes on whatever happens here: what fails is asked by the job. */
    @TransactionalEventListener
    void on(PaperReady news) {
        PaperSubject subject = news.subject();
        if (subject.kind().equals(Confirmation.SUBJECT)) {
            try {
                MinutesId minutes = new MinutesId(subject.id());
                Viewers.as(new Viewer.Job(news.client().value(), "Jobbag"), () -> fresh.ask(minutes));
            } catch (RuntimeException e) {
                log.error("minutes {} could not be sent for confirmation", subject.id(), e);
            }
        }
    }

    @EventListener
    void on(MinutesCirculated news) {
        confirmation.supersede(news.minutes());
    }

    @EventListener
    void on(StepSigned news) {
        about(
                news.subject(),
                minutes -> files.note(
                        minutes,
                        news.onPaper() ? "confirmedOnPaper" : "confirmed",
                        signer(news.onPaper(), news.by()),
                        news.by().remarks()));
    }

    @EventListener
    void on(SignedOff news) {
        about(news.subject(), minutes -> files.note(minutes, "confirmedByAll", Changes.none()));
    }

    @EventListener
    void on(SentBack news) {
        about(
                news.subject(),
                minutes -> files.note(
                        minutes,
                        news.onPaper() ? "disputedOnPaper" : "disputed",
                        signer(news.onPaper(), news.by()),
                        news.reason()));
    }

    @EventListener
    void on(RightPersonNamed news) {
        Changes named = Changes.none().with("named", null, news.suggestion().name());
        about(news.subject(), minutes -> files.note(minutes, "namedSomebodyElse", named));
    }

    @EventListener
    void on(CodeMistyped news) {
        about(news.subject(), minutes -> files.note(minutes, "codeMistyped", Changes.none()));
    }

    @EventListener
    void on(StepHandedOver news) {
        Changes changes =
                Changes.none().with("signer", news.before().name(), news.after().name());
        about(news.subject(), minutes -> files.note(minutes, "handedOver", changes, news.reason()));
    }

    @EventListener
    void on(Lapsed news) {
        about(news.subject(), minutes -> files.note(minutes, "silent", Confirmation.names(news.silent()), null));
    }

    /** Whoever confirmed a scan is not who signed it. */
    private static Changes signer(boolean onPaper, SignerDetails by) {
        return onPaper ? Confirmation.names(List.of(by)) : Changes.none();
    }

    private void about(Subject subject, Consumer<Minutes> change) {
        if (subject.kind().equals(Confirmation.SUBJECT)) {
            versions.findById(subject.id()).ifPresent(change);
        }
    }
}
