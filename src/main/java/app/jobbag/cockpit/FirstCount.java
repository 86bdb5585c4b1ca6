package app.jobbag.cockpit;

import app.jobbag.platform.jobs.JobRuns;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A house that starts with clients nobody has counted yet does not wait for the job's first turn. */
@Component
class FirstCount {
    private final FigureBook book;
    private final JobRuns runs;

    FirstCount(FigureBook book, JobRuns runs) {
        this.book = book;
        this.runs = runs;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (Viewers.as(new Viewer.Everything(FigureJob.NAME), book::isBehind)) {
            runs.runNow(FigureJob.NAME);
        }
    }
}
