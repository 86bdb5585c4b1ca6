package app.jobbag.operations;

import app.jobbag.platform.proof.Proof;
import app.jobbag.platform.trail.TrailCheck;
import org.springframework.stereotype.Component;

/** What the trail tells, against its seals and against the head that was written down outside the database. */
@Component
class TrailIntact implements Proof {
    private final TrailCheck check;
    private final TrailHeads heads;

    TrailIntact(TrailCheck check, TrailHeads heads) {
        this.check = check;
        this.heads = heads;
    }

    @Override
    public String kind() {
        return "trail";
    }

    @Override
    public Verdict verdict() {
        return new Verdict(
                check.head().seals(),
                check.findings(heads.last().orElse(null)).stream()
                        .map(each -> "entry " + each.number() + " " + each.fault())
                        .toList());
    }
}
