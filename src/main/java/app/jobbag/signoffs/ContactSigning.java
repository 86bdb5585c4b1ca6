package app.jobbag.signoffs;

import app.jobbag.clients.ContactId;
import app.jobbag.files.FileContent;
import app.jobbag.files.FileDetails;
import app.jobbag.files.FileRegister;
import app.jobbag.files.PaperDetails;
import app.jobbag.kernel.Bookmark;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The client's side of signing: a contact finds, reads and answers what was asked of this very contact (CONF-4). */
@Service
@Transactional
public class ContactSigning {
    private final SignatureRequests requests;
    private final ClientSettlement settlement;
    private final PortalItems items;
    private final RequestReads reads;
    private final FileRegister files;

    ContactSigning(
            SignatureRequests requests,
            ClientSettlement settlement,
            PortalItems items,
            RequestReads reads,
            FileRegister files) {
        this.requests = requests;
        this.settlement = settlement;
        this.items = items;
        this.reads = reads;
        this.files = files;
    }

    /** What is asked now, and so many of what was asked before, the newest first. */
    @Transactional(readOnly = true)
    public List<PortalItem> items(ContactId contact, int earlier) {
        return items.of(contact, earlier);
    }

    /** What is asked no more, the newest first, from there on. */
    @Transactional(readOnly = true)
    public List<PortalItem> earlier(ContactId contact, Bookmark from, int most) {
        return items.earlier(contact, from, most);
    }

    /** @throws NotFound when it was never asked of this contact, or is not yet */
    @Transactional(readOnly = true)
    public PortalDocument document(ContactId contact, SignatureRequestId id) {
        RequestDetails request = requests.findById(id.value())
                .filter(each -> each.asked(Party.CLIENT, contact.value()).isPresent())
                .orElseThrow(NotFound::new)
                .details();
        SignerDetails me = request.signers().stream()
                .filter(each -> each.isContact() && each.who().equals(contact.value()))
                .findFirst()
                .orElseThrow(NotFound::new);
        Query itself = Query.of("select ?::uuid", id.value());
        Later<Map<UUID, SignatureDetails>> signatures = reads.signatures(itself);
        Later<Map<SignatureRequestId, SealedDocument>> sealed = reads.sealed(itself);
        Later<Optional<Newer>> newer = items.newer(contact, id);
        Later<Boolean> suggested = settlement.isSuggested(me);
        FileDetails file = files.find(request.file()).orElseThrow(NotFound::new);
        return new PortalDocument(
                request,
                me,
                file,
                signatures.get().get(me.id()),
                me.state().hasAnswered() ? sealed.get().get(id) : null,
                Objection.of(request, settlement.now()),
                request.endedAt() == null ? null : newer.get().orElse(null),
                suggested.get());
    }

    @Transactional(readOnly = true)
    public FileContent file(ContactId contact, SignatureRequestId id) {
        return files.open(find(contact, id).details().file()).orElseThrow(NotFound::new);
    }

    /** @throws NotFound when this contact has not signed it */
    @Transactional(readOnly = true)
    public PaperDetails receipt(ContactId contact, SignatureRequestId id) {
        Signer signer = find(contact, id).asked(Party.CLIENT, contact.value()).orElseThrow(NotFound::new);
        return settlement.receipt(signer.id()).orElseThrow(NotFound::new);
    }

    /** @throws NotFound unless this contact has answered and the request is settled */
    @Transactional(readOnly = true)
    public SealedDocument sealed(ContactId contact, SignatureRequestId id) {
        Signer signer = find(contact, id).asked(Party.CLIENT, contact.value()).orElseThrow(NotFound::new);
        return Optional.of(signer)
                .filter(each -> each.state().hasAnswered())
                .flatMap(each -> settlement.sealed(id))
                .orElseThrow(NotFound::new);
    }

    /** @throws Refused when the code was wrong, or it is not this contact's turn */
    public void sign(ContactId contact, SignatureRequestId id, CodeProof proof, Statement statement) {
        settlement.sign(lock(contact, id), contact, proof, statement);
    }

    /** @throws Refused when the code was wrong, or it is not this contact's turn */
    public void refuse(ContactId contact, SignatureRequestId id, CodeProof proof, Refusal refusal) {
        settlement.refuse(lock(contact, id), contact, proof, refusal);
    }

    private SignatureRequest find(ContactId contact, SignatureRequestId id) {
        return requests.findById(id.value())
                .filter(each -> stands(each, contact))
                .orElseThrow(NotFound::new);
    }

    /** Also one that was replaced: whoever answers it from an old page is told so, and the attempt stays in the history. */
    private SignatureRequest lock(ContactId contact, SignatureRequestId id) {
        return requests.lock(id.value())
                .filter(each -> each.asked(Party.CLIENT, contact.value()).isPresent())
                .orElseThrow(NotFound::new);
    }

    private static boolean stands(SignatureRequest request, ContactId contact) {
        return request.asked(Party.CLIENT, contact.value())
                .filter(each ->
                        request.state() != RequestState.REPLACED || each.state().hasAnswered())
                .isPresent();
    }
}
