package app.jobbag.signoffs;

import app.jobbag.clients.ContactId;
import app.jobbag.files.PaperDetails;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.reading.Later;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A contact's answer: the mailed code is used up, and the signature is receipted. */
@Component
class ClientSettlement {
    private final Settlement settlement;
    private final CodeBook codes;
    private final Records records;
    private final Clock clock;

    /** What stays of an answer besides the ledger. */
    @Component
    record Records(Receipts receipts, SealBook seals, SuggestionBook suggestions) {}

    ClientSettlement(Settlement settlement, CodeBook codes, Records records, Clock clock) {
        this.settlement = settlement;
        this.codes = codes;
        this.records = records;
        this.clock = clock;
    }

    void sign(SignatureRequest request, ContactId contact, CodeProof proof, Statement statement) {
        Signer signer = settlement.turn(request, Party.CLIENT, contact.value(), statement.version());
        TypedName.require(statement.typedName(), signer.details().name());
        String mailedTo = use(proof, signer);
        settlement.noteFallen(request, signer);
        RequestDetails details = request.details();
        Evidence evidence = new Evidence(
                details.client(),
                details.id(),
                signer.details(),
                statement.outcome(),
                statement.remarks(),
                details.sha256(),
                clock.instant(),
                statement.consent(),
                statement.typedName(),
                Method.MAILED_CODE,
                mailedTo,
                statement.device(),
                null,
                statement.drawn(),
                null);
        records.receipts().send(request.details(), settlement.signed(request, signer, evidence));
    }

    void refuse(SignatureRequest request, ContactId contact, CodeProof proof, Refusal refusal) {
        Signer signer = settlement.turn(request, Party.CLIENT, contact.value(), refusal.version());
        use(proof, signer);
        settlement.noteFallen(request, signer);
        settlement.sentBack(request, signer, refusal, clock.instant());
    }

    Optional<PaperDetails> receipt(UUID signer) {
        return records.receipts().find(signer);
    }

    Optional<SealedDocument> sealed(SignatureRequestId request) {
        return records.seals().find(request);
    }

    Instant now() {
        return clock.instant();
    }

    /** Whether the contact has named somebody else, and the agency has not decided yet. */
    Later<Boolean> isSuggested(SignerDetails contact) {
        return contact.state() == SignerState.ASKED ? records.suggestions().hasOpen(contact.id()) : Later.known(false);
    }

    private String use(CodeProof proof, Signer signer) {
        return codes.use(proof.code(), signer.id()).orElseThrow(() -> new Refused("signoffs.code.dead").at("code"));
    }
}
