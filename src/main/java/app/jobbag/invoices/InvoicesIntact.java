package app.jobbag.invoices;

import app.jobbag.platform.proof.Proof;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Issued invoices against the chain of their series. */
@Component
@Transactional(readOnly = true)
class InvoicesIntact implements Proof {
    private final DocumentChain seals;

    InvoicesIntact(DocumentChain seals) {
        this.seals = seals;
    }

    @Override
    public String kind() {
        return "invoices";
    }

    @Override
    public Verdict verdict() {
        return new Verdict(
                seals.count(DocumentSeries.INVOICE),
                seals.broken(DocumentSeries.INVOICE).stream()
                        .map(each -> "invoice " + each.text() + " ALTERED_OR_MISSING")
                        .toList());
    }
}
