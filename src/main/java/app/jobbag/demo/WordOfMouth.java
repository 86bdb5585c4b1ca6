package app.jobbag.demo;

import app.jobbag.clients.ContactDetails;
import app.jobbag.contactreports.InstructionDetails;
import app.jobbag.contactreports.InstructionDuplicates;
import app.jobbag.contactreports.InstructionId;
import app.jobbag.contactreports.InstructionQueries;
import app.jobbag.contactreports.Instructions;
import app.jobbag.contactreports.LikelyDuplicates;
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
import app.jobbag.staff.SignedIn;
import java.time.LocalDate;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;

/** What becomes of what clients ask for on the telephone. */
@DemoPart
class WordOfMouth {
    private static final int PATIENCE = 15;

    private final Stage stage;
    private final Instructions instructions;
    private final Desk desk;
    private final SigningHand hand;
    private final PostBox post;

    /** What is read, and where papers are printed. */
    @DemoPart
    record Desk(InstructionQueries queries, Papers papers, PaperCounter counter, Twice twice) {}

    /** What is asked for twice. */
    @DemoPart
    record Twice(LikelyDuplicates likely, InstructionDuplicates duplicates) {}

    WordOfMouth(Stage stage, Instructions instructions, Desk desk, SigningHand hand, PostBox post) {
        this.stage = stage;
        this.instructions = instructions;
        this.desk = desk;
        this.hand = hand;
        this.post = post;
    }

    /** Printed there and then, which has it asked about; by hand where that took too long. */
    void ask(Company company, InstructionId id) {
        SignedIn ae = company.ae();
        stage.does(ae, () -> instructions.ask(ae, id, show(ae, id).version()));
        PaperId paper =
                new PaperId(stage.as(ae, () -> show(ae, id)).askings().get(0).paper());
        PaperDetails print = stage.as(ae, () -> desk.papers().find(paper).orElseThrow());
        for (int tries = 0; tries < PATIENCE && !print.isReady(); tries++) {
            PaperDetails waiting = print;
            print = Viewers.as(PeopleRegister.viewer(ae), () -> desk.counter().ready(waiting));
        }
        if (!isAsked(ae, id)) {
            stage.does(ae, () -> instructions.remind(ae, id));
        }
    }

    /** Whoever prints it asks right after. */
    private boolean isAsked(SignedIn ae, InstructionId id) {
        for (int tries = 0; tries < PATIENCE; tries++) {
            if (stage.as(ae, () -> hand.about(subject(ae, id))).isPresent()) {
                return true;
            }
            LockSupport.parkNanos(100_000_000);
        }
        return false;
    }

    void confirm(Company company, InstructionId id) {
        answer(company, id, (request, proof) -> hand.signAs(company.decider(), request.id(), proof, null));
    }

    void dispute(Company company, InstructionId id, String reason) {
        answer(company, id, (request, proof) -> {
            Refusal refusal = new Refusal(request.version(), reason, SigningHand.DEVICE);
            hand.refuseAs(company.decider(), request.id(), proof, refusal);
        });
    }

    void decline(Company company, InstructionId id, String reason) {
        SignedIn ae = company.ae();
        stage.does(ae, () -> instructions.decline(ae, id, show(ae, id).version(), reason, true));
    }

    void turnIntoItem(Company company, InstructionId id, LocalDate due) {
        SignedIn ae = company.ae();
        stage.does(
                ae,
                () -> instructions.turnIntoItem(ae, id, company.leads().get(0).id(), due));
    }

    /** The client asked for it before: linked to what sounds most like it. */
    void same(Company company, InstructionId id) {
        SignedIn ae = company.ae();
        String earlier = stage.as(ae, () -> desk.twice().likely().of(id).get())
                .get(0)
                .what()
                .value();
        stage.does(ae, () -> desk.twice().duplicates().link(ae, id, show(ae, id).version(), earlier));
    }

    private void answer(Company company, InstructionId id, BiConsumer<RequestDetails, CodeProof> answer) {
        ContactDetails contact = company.decider();
        Viewer viewer =
                new Viewer.Contact(contact.id().value(), contact.client().value(), contact.name());
        SignatureRequestId request = stage.as(company.ae(), () -> hand.about(subject(company.ae(), id)))
                .orElseThrow()
                .id();
        stage.as(viewer, () -> {
            hand.askCode(contact, request);
            return true;
        });
        String code = post.code(company.ae(), request);
        CodeProof proof = Viewers.as(viewer, () -> hand.prove(contact, request, code));
        stage.as(viewer, () -> {
            answer.accept(hand.request(request), proof);
            return true;
        });
    }

    private Subject subject(SignedIn ae, InstructionId id) {
        return new Subject(
                "instruction", stage.as(ae, () -> show(ae, id)).askings().get(0).id());
    }

    private InstructionDetails show(SignedIn ae, InstructionId id) {
        return desk.queries().show(ae, id);
    }
}
