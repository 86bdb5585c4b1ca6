package app.jobbag.signoffs;

import app.jobbag.platform.jobs.RecurringJob;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks every minute whose time to object has run out, and records the silence. Twice is harmless. */
@Component
class SilenceJob implements RecurringJob {
    private static final Logger log = LoggerFactory.getLogger(SilenceJob.class);
    private static final int BATCH = 100;

    private final Silences silences;

    SilenceJob(Silences silences) {
        this.silences = silences;
    }

    @Override
    public String name() {
        return "record-silence";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    /** All of them are tried; that one failed is told on the page of jobs. */
    @Override
    public void run() {
        List<SilenceLedger.Due> all = silences.due(BATCH);
        long failed = all.stream().filter(due -> !done(due)).count();
        if (failed > 0) {
            throw new IllegalStateException(failed + " of " + all.size() + " silences failed, see the log");
        }
    }

    private boolean done(SilenceLedger.Due due) {
        try {
            Viewers.as(new Viewer.Job(due.client().value(), "Jobbag"), () -> silences.record(due.request()));
            return true;
        } catch (RuntimeException e) {
            log.error("silences {} failed", due.request().value(), e);
            return false;
        }
    }
}
