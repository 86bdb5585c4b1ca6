package app.jobbag.demo;

import app.jobbag.changeorders.ChangeDetails;
import app.jobbag.changeorders.ChangeOrderId;
import app.jobbag.changeorders.ChangeQueries;
import app.jobbag.clients.ContactDetails;
import app.jobbag.files.PaperCounter;
import app.jobbag.files.PaperDetails;
import app.jobbag.files.PaperId;
import app.jobbag.files.Papers;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.signoffs.CodeProof;
import app.jobbag.signoffs.Refusal;
import app.jobbag.signoffs.RequestDetails;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.signoffs.Subject;
import app.jobbag.staff.PeopleRegister;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;

/** The client's side of a change order: its paper is printed, and answered by the mailed code. */
@DemoPart
class ChangeAnswers {
    private static final int PATIENCE = 15;

    private final Stage stage;
    private final Desk desk;
    private final SigningHand hand;
    private final PostBox post;

    /** What is read, and where papers are printed. */
    @DemoPart
    record Desk(ChangeQueries queries, Papers papers, PaperCounter counter) {}

    ChangeAnswers(Stage stage, Desk desk, SigningHand hand, PostBox post) {
        this.stage = stage;
        this.desk = desk;
        this.hand = hand;
        this.post = post;
    }

    /** There and then, which has the client asked. */
    void printed(Commission job, ChangeOrderId id) {
        ChangeDetails change =
                stage.as(job.ae(), () -> desk.queries().details(id).get());
        PaperId paper = new PaperId(Objects.requireNonNull(change.paper()));
        PaperDetails print = stage.as(job.ae(), () -> desk.papers().find(paper).orElseThrow());
        for (int tries = 0; tries < PATIENCE && !print.isReady(); tries++) {
            PaperDetails waiting = print;
            print = Viewers.as(
                    PeopleRegister.viewer(job.ae()), () -> desk.counter().ready(waiting));
        }
        for (int tries = 0; tries < PATIENCE && about(job, id).isEmpty(); tries++) {
            LockSupport.parkNanos(100_000_000);
        }
    }

    void sign(Commission job, ChangeOrderId id) {
        answer(job, id, (request, proof) -> hand.signAs(job.company().decider(), request.id(), proof, null));
    }

    void refuse(Commission job, ChangeOrderId id) {
        answer(job, id, (request, proof) -> {
            String reason = job.words().changes().refused();
            Refusal refusal = new Refusal(request.version(), reason, SigningHand.DEVICE);
            hand.refuseAs(job.company().decider(), request.id(), proof, refusal);
        });
    }

    private void answer(Commission job, ChangeOrderId id, BiConsumer<RequestDetails, CodeProof> answer) {
        ContactDetails contact = job.company().decider();
        Viewer viewer =
                new Viewer.Contact(contact.id().value(), contact.client().value(), contact.name());
        SignatureRequestId request = about(job, id).orElseThrow().id();
        stage.as(viewer, () -> {
            hand.askCode(contact, request);
            return true;
        });
        String code = post.code(job.ae(), request);
        CodeProof proof = Viewers.as(viewer, () -> hand.prove(contact, request, code));
        stage.as(viewer, () -> {
            answer.accept(hand.request(request), proof);
            return true;
        });
    }

    private Optional<RequestDetails> about(Commission job, ChangeOrderId id) {
        return stage.as(job.ae(), () -> hand.about(new Subject("change_order", id.value())));
    }
}
