package app.jobbag.ui;

import app.jobbag.platform.jobs.NightlyJob;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** Forgets, every night, what nobody comes back for: requests of a month ago, drafts of a quarter ago. */
@Component
class Tidying implements NightlyJob {
    static final Duration REQUESTS = Duration.ofDays(30);
    static final Duration DRAFTS = Duration.ofDays(90);

    private final PostedOnce posted;
    private final Drafts drafts;
    private final Clock clock;

    Tidying(PostedOnce posted, Drafts drafts, Clock clock) {
        this.posted = posted;
        this.drafts = drafts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "tidy-up";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(2, 30);
    }

    @Override
    public void run() {
        posted.forgetBefore(clock.instant().minus(REQUESTS));
        drafts.forgetBefore(clock.instant().minus(DRAFTS));
    }
}
