package app.jobbag.demo;

import app.jobbag.deliverables.DeliverableDetails;
import app.jobbag.deliverables.DeliverableDraft;
import app.jobbag.deliverables.DeliverableId;
import app.jobbag.deliverables.DeliverableRegister;
import app.jobbag.deliverables.Routing;
import app.jobbag.deliverables.StepDraft;
import app.jobbag.deliverables.proofs.NextVersions;
import app.jobbag.deliverables.proofs.SendingBack;
import app.jobbag.files.Received;
import app.jobbag.signoffs.Refusal;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderId;
import java.util.List;

/** The proof on its way: uploaded, signed inside step by step, sent back now and then, and last the client's. */
@DemoPart
class ProofRoute {
    private final Stage stage;
    private final DeliverableRegister register;
    private final Routing routing;
    private final Easel easel;
    private final RedPen pen;
    private final NextVersions versions;
    private final SendingBack sendingBack;
    private final ClientDesk clientDesk;
    private final PenAndPaper paper;

    ProofRoute(Stage stage, Workshop workshop, DeliverableRegister register, ClientDesk clientDesk, PenAndPaper paper) {
        this.stage = stage;
        this.register = register;
        this.routing = workshop.routing();
        this.easel = workshop.easel();
        this.pen = workshop.pen();
        this.versions = workshop.versions();
        this.sendingBack = workshop.sendingBack();
        this.clientDesk = clientDesk;
        this.paper = paper;
    }

    /** Where proofs are made. */
    @DemoPart
    record Workshop(Routing routing, Easel easel, RedPen pen, NextVersions versions, SendingBack sendingBack) {}

    void plan(Commission job, OrderId order) {
        Words.Steps names = job.words().steps();
        List<StepDraft> inner = List.of(
                new StepDraft(names.work(), job.maker().id()),
                new StepDraft(names.lead(), job.lead().id()),
                new StepDraft(names.account(), job.ae().id()));
        DeliverableDraft draft = new DeliverableDraft(
                job.job().title(),
                inner,
                names.client(),
                job.company().decider().id());
        boolean stops = job.is(Fate.STAYS_ISSUED) || job.is(Fate.STAYS_ON_HOLD) || job.is(Fate.CANCELLED);
        DeliverableId id = stage.as(job.ae(), () -> register.plan(job.ae(), order, draft));
        if (!stops) {
            pen.slip(job, stage.as(job.ae(), () -> details(id, job.ae())));
            job.at(7, 16, 50, () -> upload(job, id, 1));
            job.at(8, 9, 35, () -> sign(job, id, job.maker()));
            job.at(8, 15, 55, () -> leadLooks(job, id));
        }
    }

    private void leadLooks(Commission job, DeliverableId id) {
        if (job.is(Fate.STAYS_WITH_LEAD)) {
            pen.mark(job, id, 1, job.maker());
            return;
        }
        if (job.is(Fate.SENT_BACK)) {
            sendBack(job, id);
            job.at(9, 12, 20, () -> upload(job, id, 2));
            job.at(9, 12, 45, () -> sign(job, id, job.maker()));
            job.at(9, 16, 25, () -> pen.settle(job, id, job.lead()));
            job.at(9, 16, 30, () -> sign(job, id, job.lead()));
            job.at(10, 10, 40, () -> toClient(job, id));
        } else {
            sign(job, id, job.lead());
            job.at(9, 10, 50, () -> toClient(job, id));
        }
    }

    private void toClient(Commission job, DeliverableId id) {
        if (job.is(Fate.STAYS_WITH_AE)) {
            return;
        }
        sign(job, id, job.ae());
        if (job.is(Fate.REFUSED) || job.is(Fate.STAYS_REFUSED)) {
            job.at(10, 17, 15, () -> clientDesk.refuse(job, id));
        } else if (job.isOnPaper()) {
            paper.sign(job, id, !job.is(Fate.STAYS_WITH_CLIENT));
        } else if (!job.is(Fate.STAYS_WITH_CLIENT)) {
            job.at(10 + job.turn() % 3, 12, 10, () -> clientDesk.sign(job, id));
        }
        if (job.is(Fate.REFUSED)) {
            again(job, id);
        }
    }

    private void again(Commission job, DeliverableId id) {
        job.at(11, 13, 15, () -> upload(job, id, 2));
        job.at(11, 13, 40, () -> sign(job, id, job.maker()));
        job.at(11, 16, 5, () -> sign(job, id, job.lead()));
        job.at(12, 9, 30, () -> sign(job, id, job.ae()));
        job.at(13, 12, 35, () -> clientDesk.sign(job, id));
    }

    /** What waits for the account executive has a note that names another client: the guard would stop it there. */
    private void upload(Commission job, DeliverableId id, int number) {
        Received proof = easel.paint(job, number);
        SignedIn maker = job.maker();
        List<String> notes = job.words().versions();
        String note = Words.pick(notes, job.is(Fate.STAYS_WITH_AE) ? -1 : number - 1);
        stage.does(
                maker,
                () -> versions.upload(
                        maker,
                        id,
                        new NextVersions.Next(details(id, maker).version(), proof, note, pen.mended(id, maker))));
    }

    private void sign(Commission job, DeliverableId id, SignedIn who) {
        stage.does(who, () -> routing.sign(who, id, clientDesk.statement(job, id, who)));
    }

    private void sendBack(Commission job, DeliverableId id) {
        SignedIn lead = job.lead();
        String reason = Words.pick(job.words().sentBack(), job.turn());
        pen.mark(job, id, 1, lead);
        stage.does(
                lead,
                () -> sendingBack.sendBack(
                        lead, id, 0, new Refusal(clientDesk.seen(id, lead), reason, SigningHand.DEVICE)));
    }

    private DeliverableDetails details(DeliverableId id, SignedIn who) {
        return register.show(who, id);
    }
}
