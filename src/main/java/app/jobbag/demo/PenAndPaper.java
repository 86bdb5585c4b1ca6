package app.jobbag.demo;

import app.jobbag.deliverables.DeliverableDetails;
import app.jobbag.deliverables.DeliverableId;
import app.jobbag.deliverables.DeliverableRegister;
import app.jobbag.files.Received;
import app.jobbag.signoffs.PaperAnswerDraft;
import app.jobbag.signoffs.PaperFolders;
import app.jobbag.signoffs.PaperSigning;
import app.jobbag.signoffs.RequestDetails;
import app.jobbag.signoffs.SignerDetails;
import app.jobbag.signoffs.SignerId;
import app.jobbag.signoffs.SignerState;
import app.jobbag.staff.SignedIn;
import java.time.LocalDate;
import java.util.Objects;

/** A client who likes paper: the sheet is printed, what comes back recorded by one and looked at by another. */
@DemoPart
class PenAndPaper {
    private final Stage stage;
    private final DeliverableRegister deliverables;
    private final PaperSigning signing;
    private final PaperFolders folders;
    private final Desk desk;

    @DemoPart
    record Desk(SigningHand hand, Scanner scanner, CloseOfWork close) {}

    PenAndPaper(Stage stage, DeliverableRegister deliverables, PaperSigning signing, PaperFolders folders, Desk desk) {
        this.stage = stage;
        this.deliverables = deliverables;
        this.signing = signing;
        this.folders = folders;
        this.desk = desk;
    }

    /** Printed one day, back the next; the other one looks at it at once, or it waits. */
    void sign(Commission job, DeliverableId id, boolean looked) {
        job.at(10, 16, 20, () -> print(job, id));
        job.at(11, 12, 15, () -> record(job, id, job.day(11)));
        if (looked) {
            job.at(11, 12, 40, () -> look(job, id));
        }
    }

    private void print(Commission job, DeliverableId id) {
        stage.does(job.ae(), () -> signing.print(job.ae(), signer(id, job.ae())));
    }

    private void record(Commission job, DeliverableId id, LocalDate day) {
        SignedIn lead = job.lead();
        PaperFolders.Folder folder = stage.as(lead, () -> folders.show(lead, signer(id, lead)));
        Received scan = desk.scanner().scan(folder, day);
        PaperAnswerDraft draft = new PaperAnswerDraft(
                Objects.requireNonNull(folder.sheet()).code().printed(),
                folder.signer().name(),
                SignerState.SIGNED,
                null,
                day);
        stage.does(lead, () -> signing.record(lead, new SignerId(folder.signer().id()), draft, scan));
    }

    private void look(Commission job, DeliverableId id) {
        SignedIn ae = job.ae();
        stage.does(ae, () -> {
            SignerId signer = signer(id, ae);
            signing.confirm(
                    ae, signer, folders.show(ae, signer).waiting().orElseThrow().id(), SigningHand.DEVICE);
        });
        desk.close().expect(job, stage.as(ae, () -> details(id, ae).order()));
    }

    private SignerId signer(DeliverableId id, SignedIn who) {
        RequestDetails request =
                desk.hand().request(details(id, who).newest().orElseThrow().request());
        return request.signers().stream()
                .filter(SignerDetails::isContact)
                .map(each -> new SignerId(each.id()))
                .findFirst()
                .orElseThrow();
    }

    private DeliverableDetails details(DeliverableId id, SignedIn who) {
        return deliverables.show(who, id);
    }
}
