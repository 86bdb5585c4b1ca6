package app.jobbag.signoffs;

import app.jobbag.platform.jobs.NightlyJob;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads the ledger of signatures and every sealed document each night; what was tampered with is this job's failure. */
@Component
class SignatureCheckJob implements NightlyJob {
    private static final int SHOWN = 20;

    private final SignatureCheck ledger;
    private final SealCheck seals;

    SignatureCheckJob(SignatureCheck ledger, SealCheck seals) {
        this.ledger = ledger;
        this.seals = seals;
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
        List<String> found = Stream.concat(
                        ledger.findings().stream().map(each -> "signature " + each.number() + " " + each.fault()),
                        seals.findings().stream()
                                .map(each -> "sealed document of request "
                                        + each.request().value() + " " + each.fault()))
                .toList();
        if (!found.isEmpty()) {
            throw new IllegalStateException(found.size() + " found: "
                    + String.join("; ", found.subList(0, Math.min(SHOWN, found.size()))));
        }
    }
}
