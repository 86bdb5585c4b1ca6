package app.jobbag.signoffs;

import app.jobbag.files.FileContent;
import app.jobbag.files.FileFace;
import app.jobbag.files.FileId;
import app.jobbag.files.FileRegister;
import app.jobbag.files.PaperDetails;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What stands of a signature on paper, for the people of the agency who look after it. */
@Service
@Transactional(readOnly = true)
public class PaperFolders {
    private final SignatureRequests requests;
    private final SheetBook sheets;
    private final PaperBook papers;
    private final AccessPolicy policy;
    private final Around around;

    /** The files, and whoever knows where a document stands. */
    @Component("paperFoldersAround")
    record Around(SheetPaper press, FileRegister files, ObjectProvider<SignedPlaces> places) {}

    PaperFolders(SignatureRequests requests, SheetBook sheets, PaperBook papers, AccessPolicy policy, Around around) {
        this.requests = requests;
        this.sheets = sheets;
        this.papers = papers;
        this.policy = policy;
        this.around = around;
    }

    /**
     * One contact's signature on paper.
     *
     * @param sheet null before it is printed
     * @param answers all that ever came back, the newest first
     */
    public record Folder(
            RequestDetails request,
            SignerDetails signer,
            FileFace file,
            SignedPlaces.@Nullable SignedPlace place,
            @Nullable SigningSheet sheet,
            List<PaperAnswer> answers) {
        public Folder {
            answers = List.copyOf(answers);
        }

        /** Whether the contact can still sign it, on paper or by link. */
        public boolean isOpen() {
            return request.waiting().contains(signer);
        }

        public Optional<PaperAnswer> waiting() {
            return answers.stream().filter(PaperAnswer::isWaiting).findFirst();
        }

        public List<PaperAnswer> earlier() {
            return answers.stream().filter(each -> !each.isWaiting()).toList();
        }
    }

    /** What is printed: the document and the sheet, which may still be at the press. */
    record Sheaf(FileContent document, PaperDetails sheet) {}

    public Folder show(SignedIn who, SignerId id) {
        RequestDetails request = request(who, id);
        SignerDetails signer = request.signers().stream()
                .filter(each -> each.id().equals(id.value()) && each.isContact())
                .findFirst()
                .orElseThrow(NotFound::new);
        return new Folder(
                request,
                signer,
                around.files().find(request.file()).orElseThrow(NotFound::new).face(),
                around.places().stream()
                        .flatMap(each -> each.of(request.subject()).stream())
                        .findFirst()
                        .orElse(null),
                sheets.of(signer).orElse(null),
                papers.of(id));
    }

    public List<WaitingPaper> waiting() {
        return papers.waiting();
    }

    /** @throws Refused when no sheet bears that code, as far as the person may know */
    public SignerId find(SignedIn who, String typed) {
        SheetCode code = SheetCode.read(typed).orElseThrow(() -> new Refused("signoffs.paper.codeMistyped"));
        return sheets.find(code)
                .filter(sheet -> mayTouch(who, sheet.client().value()))
                .map(SigningSheet::signer)
                .orElseThrow(() -> new Refused("signoffs.paper.codeUnknown"));
    }

    /** @throws NotFound before the sheet is printed */
    Sheaf sheaf(SignedIn who, SignerId id) {
        Folder folder = show(who, id);
        SigningSheet sheet = Optional.ofNullable(folder.sheet()).orElseThrow(NotFound::new);
        return new Sheaf(open(folder.request().file()), around.press().of(sheet));
    }

    FileContent open(FileId file) {
        return around.files().open(file).orElseThrow(NotFound::new);
    }

    private RequestDetails request(SignedIn who, SignerId id) {
        return requests.ofSigner(id.value())
                .filter(each -> mayTouch(who, each.clientId()))
                .map(SignatureRequest::details)
                .orElseThrow(NotFound::new);
    }

    private boolean mayTouch(SignedIn who, UUID client) {
        return policy.permits(who, Action.PAPER_SIGNATURE, Guarded.client(client));
    }
}
