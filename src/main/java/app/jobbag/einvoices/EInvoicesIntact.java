package app.jobbag.einvoices;

import app.jobbag.platform.proof.Proof;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The electronic forms of invoices against their own fingerprints. */
@Component
class EInvoicesIntact implements Proof {
    private final EInvoiceShelf shelf;

    EInvoicesIntact(EInvoiceShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public String kind() {
        return "einvoices";
    }

    @Override
    public Verdict verdict() {
        UUID altered = shelf.altered();
        return new Verdict(shelf.count(), altered == null ? List.of() : List.of("einvoice " + altered + " ALTERED"));
    }
}
