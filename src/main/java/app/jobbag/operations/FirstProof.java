package app.jobbag.operations;

import app.jobbag.platform.jobs.JobRuns;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A new house does not wait for its first night to know that its history holds. */
@Component
class FirstProof {
    private final TrailProof proof;
    private final JobRuns runs;

    FirstProof(TrailProof proof, JobRuns runs) {
        this.proof = proof;
        this.runs = runs;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (proof.told().isEmpty()) {
            runs.runNow(TrailProofJob.NAME);
        }
    }
}
