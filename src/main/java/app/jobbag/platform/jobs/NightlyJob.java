package app.jobbag.platform.jobs;

import java.time.Duration;
import java.time.LocalTime;

/** Work of every night. A night that was missed is made up for once, at the next start. */
public interface NightlyJob extends RecurringJob {
    /** The time of day in UTC. */
    LocalTime at();

    @Override
    default Duration every() {
        return Duration.ofDays(1);
    }
}
