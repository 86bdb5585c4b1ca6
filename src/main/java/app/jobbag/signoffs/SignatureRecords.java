package app.jobbag.signoffs;

import app.jobbag.files.FileId;
import app.jobbag.files.PaperSubject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What stands recorded of signatures, for the people of the agency who may see the document. */
@Service
@Transactional(readOnly = true)
public class SignatureRecords {
    private final SignatureLedger ledger;
    private final SealBook seals;

    SignatureRecords(SignatureLedger ledger, SealBook seals) {
        this.ledger = ledger;
        this.seals = seals;
    }

    /** What those receipts are the papers of, for a page that reads them with others. */
    public static List<PaperSubject> receiptsOf(RequestDetails request) {
        return byClient(request).map(Receipts::of).toList();
    }

    /** What was settled, if the file is the sealed document of it. */
    public Optional<SignatureRequestId> sealed(FileId file) {
        return seals.ofFile(file).map(SealedDocument::request);
    }

    /** What was signed, if the paper is the receipt of a signature. */
    public Optional<SignatureRequestId> receipted(PaperSubject paper) {
        return Receipts.isOne(paper)
                ? ledger.of(paper.id()).map(signature -> signature.evidence().request())
                : Optional.empty();
    }

    private static Stream<UUID> byClient(RequestDetails request) {
        return request.signers().stream()
                .filter(signer -> signer.isContact() && signer.state().hasSigned())
                .map(SignerDetails::id);
    }
}
