package app.jobbag.platform.trail;

import app.jobbag.platform.jobs.RecurringJob;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Seals the trail every few seconds. */
@Component
class TrailJob implements RecurringJob {
    private final TrailSealer sealer;

    TrailJob(TrailSealer sealer) {
        this.sealer = sealer;
    }

    @Override
    public String name() {
        return "seal-trail";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run() {
        sealer.seal();
    }
}
