package app.jobbag.creditnotes;

import app.jobbag.invoices.DocumentChain;
import app.jobbag.platform.proof.Proof;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Issued credit notes against the chain of their series. */
@Component
@Transactional(readOnly = true)
class CreditNotesIntact implements Proof {
    private final DocumentChain chain;

    CreditNotesIntact(DocumentChain chain) {
        this.chain = chain;
    }

    @Override
    public String kind() {
        return "credit notes";
    }

    @Override
    public Verdict verdict() {
        return new Verdict(
                chain.count(CreditNoteShelf.SERIES),
                chain.broken(CreditNoteShelf.SERIES).stream()
                        .map(each -> "credit note " + each.text() + " ALTERED_OR_MISSING")
                        .toList());
    }
}
