package app.jobbag.signoffs;

import app.jobbag.platform.proof.Proof;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The ledger of signatures against its own chain. */
@Component
@Transactional(readOnly = true)
class SignaturesIntact implements Proof {
    private final SignatureLedger ledger;
    private final SignatureCheck check;

    SignaturesIntact(SignatureLedger ledger, SignatureCheck check) {
        this.ledger = ledger;
        this.check = check;
    }

    @Override
    public String kind() {
        return "signatures";
    }

    @Override
    public Verdict verdict() {
        return new Verdict(
                ledger.head().number(),
                check.findings().stream()
                        .map(each -> "signature " + each.number() + " " + each.fault())
                        .toList());
    }
}
