package app.jobbag.contactreports;

import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.NotFound;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Contact reports as their services take them in hand: found with leave for the action, changed with a note. */
@Component
class ReportFiles {
    private final ContactReports reports;
    private final AccessPolicy policy;
    private final Trail trail;
    private final Clock clock;

    ReportFiles(ContactReports reports, AccessPolicy policy, Trail trail, Clock clock) {
        this.reports = reports;
        this.policy = policy;
        this.trail = trail;
        this.clock = clock;
    }

    void require(SignedIn who, Action action, Guarded object) {
        policy.require(who, action, object);
    }

    ContactReport report(SignedIn who, Action action, ContactReportId id) {
        ContactReport report = reports.findById(id.value()).orElseThrow(NotFound::new);
        policy.require(who, action, report);
        return report;
    }

    Instant now() {
        return clock.instant();
    }

    void note(ContactReport report, String verb, Changes changes, @Nullable String reason) {
        trail.note(TrailNote.of("contactReport", report.id().value(), report.guardClient(), verb)
                .changing(changes)
                .because(reason));
    }
}
