package app.jobbag.operations;

import app.jobbag.platform.jobs.NightlyJob;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** Verifies the trail every night. */
@Component
class TrailProofJob implements NightlyJob {
    static final String NAME = "verify-trail";

    private final TrailProof proof;

    TrailProofJob(TrailProof proof) {
        this.proof = proof;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(3, 0);
    }

    @Override
    public void run() {
        proof.verify();
    }
}
