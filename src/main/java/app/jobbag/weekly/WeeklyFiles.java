package app.jobbag.weekly;

import app.jobbag.kernel.NotFound;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Reports as their services take them in hand: found with leave for the action, changed with a note. */
@Component
class WeeklyFiles {
    private final WeeklyReports reports;
    private final AccessPolicy policy;
    private final Trail trail;
    private final Clock clock;

    WeeklyFiles(WeeklyReports reports, AccessPolicy policy, Trail trail, Clock clock) {
        this.reports = reports;
        this.policy = policy;
        this.trail = trail;
        this.clock = clock;
    }

    /** Locked for what follows: nothing leaves twice. */
    WeeklyReport report(SignedIn who, Action action, WeeklyReportId id) {
        WeeklyReport report = locked(id);
        policy.require(who, action, report);
        return report;
    }

    WeeklyReport locked(WeeklyReportId id) {
        return reports.lock(id.value()).orElseThrow(NotFound::new);
    }

    void flush() {
        reports.flush();
    }

    Instant now() {
        return clock.instant();
    }

    void note(WeeklyReport report, String verb, Changes changes) {
        trail.note(TrailNote.of("weeklyReport", report.id().value(), report.guardClient(), verb)
                .changing(changes));
    }
}
