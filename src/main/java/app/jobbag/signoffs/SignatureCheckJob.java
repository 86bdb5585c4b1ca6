package app.jobbag.signoffs;

import app.jobbag.platform.jobs.NightlyJob;
import app.jobbag.platform.proof.Proof;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads the ledgers of signatures and silences and every sealed document each night; what was tampered with is this job's failure. */
@Component
class SignatureCheckJob implements NightlyJob {
    private static final int SHOWN = 20;

    private final List<Proof> proofs;

    SignatureCheckJob(SignaturesIntact signatures, SilencesIntact silences, SealsIntact seals) {
        proofs = List.of(signatures, silences, seals);
    }

    @Override
    public String name() {
        return "check-signatures";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(3, 20);
    }

    @Override
    public void run() {
        List<String> found = proofs.stream()
                .flatMap(each -> each.verdict().faults().stream())
                .toList();
        if (!found.isEmpty()) {
            throw new IllegalStateException(found.size() + " found: "
                    + String.join("; ", found.subList(0, Math.min(SHOWN, found.size()))));
        }
    }
}
