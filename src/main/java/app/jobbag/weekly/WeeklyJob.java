package app.jobbag.weekly;

import app.jobbag.platform.jobs.RecurringJob;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Goes round every minute. What is due is read from dates, zones and what is stored: late is caught up once, twice is harmless. */
@Component
class WeeklyJob implements RecurringJob {
    private final WeeklyRounds rounds;
    private final Clock clock;

    WeeklyJob(WeeklyRounds rounds, Clock clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "weekly-reports";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    /** That one failed is told on the page of jobs. */
    @Override
    public void run() {
        long failed = rounds.make(clock.instant());
        if (failed > 0) {
            throw new IllegalStateException(failed + " weekly reports failed, see the log");
        }
    }
}
