package app.jobbag.signoffs;

import app.jobbag.files.FileContent;
import app.jobbag.files.FileFace;
import app.jobbag.files.FileId;
import app.jobbag.files.FileRegister;
import app.jobbag.files.PaperDetails;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.NotFound;
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
    record Around(FolderReads reads, SheetPaper press, FileRegister files, ObjectProvider<SignedPlaces> places) {}

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
        FolderReads.Parts parts = around.reads().of(id);
        RequestDetails request = parts.request()
                .get()
                .filter(each -> mayTouch(who, each.client().value()))
                .orElseThrow(NotFound::new);
        return new Folder(
                request,
                contact(request, id),
                parts.file().get().orElseThrow(NotFound::new),
                around.places().stream()
                        .flatMap(each -> each.of(request.subject()).stream())
                        .findFirst()
                        .orElse(null),
                parts.sheet().get().orElse(null),
                parts.papers().get());
    }

    public List<WaitingPaper> waiting() {
        return papers.waiting();
    }

    /** Whose sheet bears that code, as far as the person may know. */
    public Optional<SignerId> find(SignedIn who, SheetCode code) {
        return sheets.find(code)
                .filter(sheet -> mayTouch(who, sheet.client().value()))
                .map(SigningSheet::signer);
    }

    /** @throws NotFound before the sheet is printed */
    Sheaf sheaf(SignedIn who, SignerId id) {
        RequestDetails request = request(who, id);
        SigningSheet sheet = sheets.of(contact(request, id)).orElseThrow(NotFound::new);
        return new Sheaf(open(request.file()), around.press().of(sheet));
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

    private static SignerDetails contact(RequestDetails request, SignerId id) {
        return request.signers().stream()
                .filter(each -> each.id().equals(id.value()) && each.isContact())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private boolean mayTouch(SignedIn who, UUID client) {
        return policy.permits(who, Action.PAPER_SIGNATURE, Guarded.client(client));
    }
}
