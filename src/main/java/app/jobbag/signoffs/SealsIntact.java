package app.jobbag.signoffs;

import app.jobbag.platform.proof.Proof;
import org.springframework.stereotype.Component;

/** Every sealed document: its bytes, its seal, and what was signed inside it. */
@Component
class SealsIntact implements Proof {
    private final SealCheck check;

    SealsIntact(SealCheck check) {
        this.check = check;
    }

    @Override
    public String kind() {
        return "sealed documents";
    }

    @Override
    public Verdict verdict() {
        return new Verdict(
                check.count(),
                check.findings().stream()
                        .map(each ->
                                "sealed document of request " + each.request().value() + " " + each.fault())
                        .toList());
    }
}
