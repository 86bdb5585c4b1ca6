package app.jobbag.demo;

import app.jobbag.clients.ContactDetails;
import app.jobbag.files.PaperCounter;
import app.jobbag.files.PaperDetails;
import app.jobbag.files.PaperId;
import app.jobbag.files.Papers;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.schedules.ScheduleDetails;
import app.jobbag.schedules.ScheduleHanding;
import app.jobbag.schedules.ScheduleId;
import app.jobbag.schedules.ScheduleQueries;
import app.jobbag.schedules.ScheduleRequests;
import app.jobbag.signoffs.CodeProof;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.staff.PeopleRegister;
import app.jobbag.staff.SignedIn;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;

/** Where schedules are sent, printed and signed: by the account executive, then by the client with the mailed code. */
@DemoPart
class PlanningTable {
    private static final int PATIENCE = 15;

    private final Stage stage;
    private final Course course;
    private final Print print;
    private final SigningHand hand;
    private final PostBox post;

    /** The way of a schedule. */
    @DemoPart
    record Course(ScheduleQueries queries, ScheduleHanding handing, ScheduleRequests requests) {}

    /** Where papers are printed. */
    @DemoPart
    record Print(Papers papers, PaperCounter counter) {}

    PlanningTable(Stage stage, Course course, Print print, SigningHand hand, PostBox post) {
        this.stage = stage;
        this.course = course;
        this.print = print;
        this.hand = hand;
        this.post = post;
    }

    ScheduleDetails show(SignedIn ae, ScheduleId id) {
        return stage.as(ae, () -> course.queries().details(id).get());
    }

    void signed(Company company, ScheduleId id) {
        SignedIn ae = company.ae();
        int version = show(ae, id).version();
        stage.does(ae, () -> course.handing().send(ae, id, version));
        SignatureRequestId request = asked(ae, id);
        stage.does(
                ae,
                () -> course.requests()
                        .sign(ae, id, hand.statement(hand.request(request), ae.name(), ae.locale(), null)));
        signAs(company.decider(), ae, request);
    }

    /** Printed there and then, which has the signers asked. */
    private SignatureRequestId asked(SignedIn ae, ScheduleId id) {
        PaperId paper = new PaperId(Objects.requireNonNull(show(ae, id).paper()));
        PaperDetails printed = stage.as(ae, () -> print.papers().find(paper).orElseThrow());
        for (int tries = 0; tries < PATIENCE && !printed.isReady(); tries++) {
            PaperDetails waiting = printed;
            printed =
                    Viewers.as(PeopleRegister.viewer(ae), () -> print.counter().ready(waiting));
        }
        for (int tries = 0; tries < PATIENCE && show(ae, id).asked() == null; tries++) {
            LockSupport.parkNanos(100_000_000);
        }
        return Objects.requireNonNull(show(ae, id).asked()).id();
    }

    void signAs(ContactDetails contact, SignedIn ae, SignatureRequestId request) {
        Viewer viewer =
                new Viewer.Contact(contact.id().value(), contact.client().value(), contact.name());
        stage.does(viewer, () -> hand.askCode(contact, request));
        String code = post.code(ae, request);
        CodeProof proof = Viewers.as(viewer, () -> hand.prove(contact, request, code));
        stage.does(viewer, () -> hand.signAs(contact, request, proof, null));
    }
}
