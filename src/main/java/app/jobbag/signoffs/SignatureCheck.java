package app.jobbag.signoffs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Verifies every signature of the installation against its chain. */
@Component
public class SignatureCheck {
    /** What is wrong, and at which number. */
    public record Finding(Fault fault, long number) {}

    public enum Fault {
        EDITED,
        REMOVED,
        TAIL_CUT_OFF
    }

    private final SignatureLedger ledger;

    SignatureCheck(SignatureLedger ledger) {
        this.ledger = ledger;
    }

    /** Reads the whole chain; call it as {@code Viewer.Everything}. An empty list: nothing was tampered with. */
    @Transactional(readOnly = true)
    public List<Finding> findings() {
        Walk walk = new Walk();
        try (Stream<SignatureDetails> signatures = ledger.all()) {
            signatures.forEach(walk::step);
        }
        return walk.end(ledger.head());
    }

    private static final class Walk {
        private final List<Finding> findings = new ArrayList<>();
        private SignatureLedger.Head last = new SignatureLedger.Head(0, "0".repeat(64));

        void step(SignatureDetails signature) {
            long number = signature.number();
            if (number != last.number() + 1) {
                findings.add(new Finding(Fault.REMOVED, last.number() + 1));
            } else if (!isIntact(signature)) {
                findings.add(new Finding(Fault.EDITED, number));
            }
            last = new SignatureLedger.Head(number, signature.hash());
        }

        List<Finding> end(SignatureLedger.Head head) {
            if (!head.equals(last)) {
                findings.add(new Finding(Fault.TAIL_CUT_OFF, last.number() + 1));
            }
            return List.copyOf(findings);
        }

        private boolean isIntact(SignatureDetails signature) {
            String hash = SignatureLedger.hash(signature.previous(), signature.number(), signature.evidence());
            return signature.previous().equals(last.hash()) && signature.hash().equals(hash);
        }
    }
}
