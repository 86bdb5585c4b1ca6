package app.jobbag.demo;

import app.jobbag.clients.ContactDetails;
import app.jobbag.deliverables.DeliverableId;
import app.jobbag.deliverables.DeliverableRegister;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.signoffs.CodeProof;
import app.jobbag.signoffs.Refusal;
import app.jobbag.signoffs.RequestDetails;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.signoffs.Statement;
import app.jobbag.staff.SignedIn;

/** At the client: the mailed code is typed in, and the proof is signed or refused; and what people declare who sign. */
@DemoPart
class ClientDesk {
    private final Stage stage;
    private final DeliverableRegister deliverables;
    private final SigningHand hand;
    private final PostBox post;
    private final CloseOfWork close;

    ClientDesk(Stage stage, DeliverableRegister deliverables, SigningHand hand, PostBox post, CloseOfWork close) {
        this.stage = stage;
        this.deliverables = deliverables;
        this.hand = hand;
        this.post = post;
        this.close = close;
    }

    void sign(Commission job, DeliverableId id) {
        ContactDetails contact = job.company().decider();
        SignatureRequestId request = stage.as(job.ae(), () -> newest(id, job.ae()));
        CodeProof proof = proof(job, contact, request);
        stage.as(viewer(contact), () -> {
            boolean remarked = job.turn() % 7 == 3 || job.is(Fate.STAYS_TO_CLOSE);
            String remarks = remarked ? job.words().remarks() : null;
            hand.signAs(contact, request, proof, remarks);
            return true;
        });
        close.expect(
                job, stage.as(job.ae(), () -> deliverables.show(job.ae(), id).order()));
    }

    void refuse(Commission job, DeliverableId id) {
        ContactDetails contact = job.company().decider();
        SignatureRequestId request = stage.as(job.ae(), () -> newest(id, job.ae()));
        CodeProof proof = proof(job, contact, request);
        stage.as(viewer(contact), () -> {
            hand.refuseAs(
                    contact,
                    request,
                    proof,
                    new Refusal(hand.request(request).version(), job.words().refused(), SigningHand.DEVICE));
            return true;
        });
    }

    Statement statement(Commission job, DeliverableId id, SignedIn who) {
        RequestDetails request = hand.request(newest(id, who));
        return hand.statement(request, who.name(), who.locale(), null);
    }

    int seen(DeliverableId id, SignedIn who) {
        return hand.request(newest(id, who)).version();
    }

    private CodeProof proof(Commission job, ContactDetails contact, SignatureRequestId request) {
        stage.as(viewer(contact), () -> {
            hand.askCode(contact, request);
            return true;
        });
        String code = post.code(job.ae(), request);
        return Viewers.as(viewer(contact), () -> hand.prove(contact, request, code));
    }

    private SignatureRequestId newest(DeliverableId id, SignedIn who) {
        return deliverables.show(who, id).newest().orElseThrow().request();
    }

    private static Viewer viewer(ContactDetails contact) {
        return new Viewer.Contact(contact.id().value(), contact.client().value(), contact.name());
    }
}
