package app.jobbag.proofpacks.web;

import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.InvoiceSection;
import app.jobbag.platform.reading.Later;
import app.jobbag.proofpacks.ProofPack;
import app.jobbag.proofpacks.ProofPacks;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On an invoice's page: what the client has signed for it, and whether that goes with its mail. */
@Component
class ProofPackSection implements InvoiceSection {
    private final ProofPacks packs;
    private final AccessPolicy policy;

    ProofPackSection(ProofPacks packs, AccessPolicy policy) {
        this.packs = packs;
        this.policy = policy;
    }

    /** What the section shows. */
    public record Shown(ProofPack pack, String url, boolean write) {}

    @Override
    public Later<Optional<Content>> of(SignedIn who, InvoiceDetails invoice) {
        boolean write = policy.permits(who, Action.INVOICE_WRITE, invoice);
        String url = "/invoices/" + invoice.id().value() + "/proof-pack";
        return packs.of(invoice.id())
                .map(pack -> pack.proofs().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Content("proofpacks/_section", new Shown(pack, url, write))));
    }
}
