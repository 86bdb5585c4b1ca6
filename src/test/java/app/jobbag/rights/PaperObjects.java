package app.jobbag.rights;

import app.jobbag.files.FileReception;
import app.jobbag.files.Received;
import app.jobbag.files.Upload;
import app.jobbag.kernel.Id;
import app.jobbag.signoffs.PaperAnswer;
import app.jobbag.signoffs.PaperAnswerDraft;
import app.jobbag.signoffs.PaperFolders;
import app.jobbag.signoffs.PaperScene;
import app.jobbag.signoffs.PaperSigning;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.signoffs.SignerDetails;
import app.jobbag.signoffs.SignerId;
import app.jobbag.signoffs.SignerState;
import app.jobbag.signoffs.Signing;
import app.jobbag.workorders.OrderId;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What a crew's contact signs on paper: the sheet is printed, the lead has recorded what came back. */
@Component
class PaperObjects {
    private final ClientsCast cast;
    private final ProofObjects proofs;
    private final Signing signing;
    private final Desk desk;
    private final Clock clock;

    @Component("rightsPaperDesk")
    record Desk(PaperSigning signing, PaperFolders folders, FileReception reception) {}

    PaperObjects(ClientsCast cast, ProofObjects proofs, Signing signing, Desk desk, Clock clock) {
        this.cast = cast;
        this.proofs = proofs;
        this.signing = signing;
        this.desk = desk;
        this.clock = clock;
    }

    /** The signer and the paper that waits for a second person. */
    List<Id> waiting(Crew crew, OrderId order) {
        SignatureRequestId request = proofs.withTheClient(crew, order);
        SignerId signer = cast.as(crew.ae(), () -> signing.details(request)).signers().stream()
                .filter(SignerDetails::isContact)
                .map(each -> new SignerId(each.id()))
                .findFirst()
                .orElseThrow();
        cast.as(crew.lead(), () -> {
            desk.signing().print(crew.lead(), signer);
            return signer;
        });
        PaperFolders.Folder folder = folder(crew, signer);
        PaperAnswerDraft draft = new PaperAnswerDraft(
                Objects.requireNonNull(folder.sheet()).code().printed(),
                folder.signer().name(),
                SignerState.SIGNED,
                null,
                LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Madrid")));
        Received scan = desk.reception()
                .receive(new Upload("scan.png", () -> new ByteArrayInputStream(PaperScene.png(signer.hashCode()))));
        cast.as(crew.lead(), () -> {
            desk.signing().record(crew.lead(), signer, draft, scan);
            return signer;
        });
        PaperAnswer answer = folder(crew, signer).waiting().orElseThrow();
        return List.of(signer, answer.id());
    }

    private PaperFolders.Folder folder(Crew crew, SignerId signer) {
        return cast.as(crew.ae(), () -> desk.folders().show(crew.ae(), signer));
    }
}
