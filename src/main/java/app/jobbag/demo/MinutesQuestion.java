package app.jobbag.demo;

import app.jobbag.files.PaperCounter;
import app.jobbag.files.PaperDetails;
import app.jobbag.files.Papers;
import app.jobbag.kernel.Refused;
import app.jobbag.meetings.Confirmation;
import app.jobbag.meetings.MinutesId;
import app.jobbag.platform.jobs.RecurringJob;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.signoffs.RequestDetails;
import app.jobbag.signoffs.Subject;
import app.jobbag.staff.PeopleRegister;
import app.jobbag.staff.SignedIn;
import java.util.List;
import java.util.Optional;

/**
 * Asks for the confirmation of minutes on the day that is being lived: they are printed there and then, and asked about by
 * that or by hand.
 */
@DemoPart
class MinutesQuestion {
    private final Stage stage;
    private final Papers papers;
    private final PaperCounter counter;
    private final Confirmation confirmation;
    private final Moment moment;

    /** Who finds the request, and what the clock brings about. */
    @DemoPart
    record Moment(SigningHand hand, List<RecurringJob> jobs) {}

    MinutesQuestion(Stage stage, Papers papers, PaperCounter counter, Confirmation confirmation, Moment moment) {
        this.stage = stage;
        this.papers = papers;
        this.counter = counter;
        this.confirmation = confirmation;
        this.moment = moment;
    }

    RequestDetails ask(SignedIn ae, MinutesId minutes) {
        PaperDetails paper =
                stage.as(ae, () -> papers.of("minutes", minutes.value()).get(0));
        Viewers.as(PeopleRegister.viewer(ae), () -> counter.ready(paper));
        if (about(ae, minutes).isEmpty()) {
            askUnlessItHasHappened(ae, minutes);
        }
        return about(ae, minutes).orElseThrow();
    }

    /** The press asks by itself once it has printed: on a slow machine between our look and our asking. */
    private void askUnlessItHasHappened(SignedIn ae, MinutesId minutes) {
        try {
            stage.does(ae, () -> confirmation.ask(ae, minutes));
        } catch (Refused askedMeanwhile) {
            if (about(ae, minutes).isEmpty()) {
                throw askedMeanwhile;
            }
        }
    }

    void lookForSilence() {
        moment.jobs().stream()
                .filter(job -> job.name().equals("record-silence"))
                .forEach(job -> Viewers.as(new Viewer.Everything("silence"), job::run));
    }

    private Optional<RequestDetails> about(SignedIn ae, MinutesId minutes) {
        return stage.as(ae, () -> moment.hand().about(new Subject("minutes", minutes.value())));
    }
}
