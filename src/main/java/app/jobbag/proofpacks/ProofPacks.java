package app.jobbag.proofpacks;

import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.Invoicing;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signed pages behind an invoice (FIN-3a). */
@Service
@Transactional
public class ProofPacks {
    private final ProofRows rows;
    private final ProofBinding binding;
    private final Invoicing invoicing;
    private final AccessPolicy policy;
    private final Trail trail;

    ProofPacks(ProofRows rows, ProofBinding binding, Invoicing invoicing, AccessPolicy policy, Trail trail) {
        this.rows = rows;
        this.binding = binding;
        this.invoicing = invoicing;
        this.policy = policy;
        this.trail = trail;
    }

    /** Of an invoice that the person sees. */
    @Transactional(readOnly = true)
    public Later<ProofPack> of(InvoiceId invoice) {
        return rows.of(invoice);
    }

    /** The PDF, the invoice first; empty where nothing is signed, or not sealed yet. */
    @Transactional(readOnly = true)
    public Optional<byte[]> pdf(SignedIn who, InvoiceId id) {
        InvoiceDetails invoice = invoicing.show(who, id);
        policy.require(who, Action.INVOICE_SEE, invoice);
        ProofPack pack = rows.of(id).get();
        List<SignedProof> proofs =
                pack.proofs().stream().filter(SignedProof::isReady).toList();
        ProofBinding.Front front = pack.paper() == null ? null : new ProofBinding.Front(pack.paper(), invoice.number());
        return proofs.isEmpty() ? Optional.empty() : Optional.of(binding.bound(front, proofs));
    }

    /** Its mail takes the pack along: the one that is sent at issue, and each that is sent again. */
    public void attach(SignedIn who, InvoiceId id) {
        InvoiceDetails invoice = write(who, id);
        if (rows.attach(who, invoice)) {
            note(invoice, "proofAttached");
        }
    }

    public void detach(SignedIn who, InvoiceId id) {
        InvoiceDetails invoice = write(who, id);
        if (rows.detach(id)) {
            note(invoice, "proofDetached");
        }
    }

    private InvoiceDetails write(SignedIn who, InvoiceId id) {
        InvoiceDetails invoice = invoicing.show(who, id);
        policy.require(who, Action.INVOICE_WRITE, invoice);
        return invoice;
    }

    private void note(InvoiceDetails invoice, String verb) {
        trail.note(
                TrailNote.of("invoice", invoice.id().value(), invoice.client().value(), verb));
    }
}
