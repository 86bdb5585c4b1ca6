package app.jobbag.rights;

import app.jobbag.files.PaperCounter;
import app.jobbag.files.Papers;
import app.jobbag.kernel.Id;
import app.jobbag.kernel.Refused;
import app.jobbag.meetings.Confirmation;
import app.jobbag.meetings.MinutesId;
import app.jobbag.meetings.MinutesWriting;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.signoffs.Signing;
import app.jobbag.signoffs.Subject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.springframework.stereotype.Component;

/** Minutes that the crew's contact is asked to confirm, for the routes about that question. */
@Component
class ConfirmationObjects {
    private final ClientsCast cast;
    private final MeetingObjects meetings;
    private final Print print;
    private final Confirmation confirmation;
    private final Signing signing;

    @Component("rightsPrint")
    record Print(MinutesWriting writing, Papers papers, PaperCounter counter) {}

    ConfirmationObjects(
            ClientsCast cast, MeetingObjects meetings, Print print, Confirmation confirmation, Signing signing) {
        this.cast = cast;
        this.meetings = meetings;
        this.print = print;
        this.confirmation = confirmation;
        this.signing = signing;
    }

    /** By the route: each that changes something has minutes of its own. */
    Map<String, List<Id>> asked(Crew crew) {
        Map<String, List<Id>> all = new HashMap<>();
        List<Id> looked = List.of(minutes(crew));
        all.put("/minutes/{id}/steps/{position}/handover/new", looked);
        all.put("/minutes/{id}/steps/{position}/suggestion-dismissal", looked);
        all.put("/minutes/{id}/steps/{position}/handover", List.of(minutes(crew)));
        return all;
    }

    private MinutesId minutes(Crew crew) {
        MinutesId id = meetings.circulated(crew);
        var paper = cast.as(
                crew.ae(),
                () -> print.papers()
                        .find(Objects.requireNonNull(
                                print.writing().show(crew.ae(), id).paper()))
                        .orElseThrow());
        // on a busy machine the press takes longer than anybody waits for at the counter
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> Viewers.as(
                        new Viewer.Everything("print"),
                        () -> print.counter().ready(paper).isReady()));
        Subject subject = new Subject("minutes", id.value());
        if (cast.as(crew.ae(), () -> signing.about(subject)).isEmpty()) {
            askUnlessItHappens(crew, id, subject);
        }
        return id;
    }

    /** The press asks by itself once the paper is printed, perhaps right now. */
    private void askUnlessItHappens(Crew crew, MinutesId id, Subject subject) {
        try {
            cast.as(crew.ae(), () -> {
                confirmation.ask(crew.ae(), id);
                return id;
            });
        } catch (Refused e) {
            if (cast.as(crew.ae(), () -> signing.about(subject)).isEmpty()) {
                throw e;
            }
        }
    }
}
