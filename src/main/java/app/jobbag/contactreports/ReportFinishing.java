package app.jobbag.contactreports;

import app.jobbag.meetings.ActionItems;
import app.jobbag.meetings.Agreement;
import app.jobbag.meetings.MinutesDraft;
import app.jobbag.meetings.Roll;
import app.jobbag.meetings.Rolls;
import app.jobbag.platform.trail.Changes;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A report gets its number and is fixed; what was agreed on in it begins to live, all in one transaction (CALL-1). */
@Service
@Transactional
public class ReportFinishing {
    private final ContactReports reports;
    private final ReportFiles files;
    private final Rolls rolls;
    private final ReportPress press;
    private final Becoming becoming;

    /** What its lines become. */
    @Component("reportBecoming")
    record Becoming(ActionItems items, InstructionTaking instructions) {}

    ReportFinishing(ContactReports reports, ReportFiles files, Rolls rolls, ReportPress press, Becoming becoming) {
        this.reports = reports;
        this.files = files;
        this.rolls = rolls;
        this.press = press;
        this.becoming = becoming;
    }

    /** A draft as it was seen. */
    public void finish(SignedIn who, ContactReportId id, int version) {
        files.report(who, Action.MEETING_WRITE, id).refuseStale(version);
        finish(who, id);
    }

    /** @throws app.jobbag.kernel.Refused at the first field that lacks something */
    public void finish(SignedIn who, ContactReportId id) {
        ContactReport report = files.report(who, Action.MEETING_WRITE, id);
        report.refuseUnfinished();
        // its lines are written before it is fixed
        reports.flush();
        if (report.isCorrection()) {
            reports.findByRootIdAndNewestTrue(report.root()).ifPresent(ContactReport::supersede);
            reports.flush();
        }
        Roll roll = rolls.of(report.client()).get();
        ReportPress.Issue issue = press.issue(report, roll, files.now());
        report.finish(issue.number(), issue.paper(), who.id(), files.now());
        becoming.items().follow(who, agreement(report, issue.number()), roll);
        becoming.instructions().follow(who, report);
        files.note(
                report,
                "finished",
                Changes.none().with("number", null, issue.number()).with("revision", null, report.revision()),
                report.isCorrection() ? report.draft().correction() : null);
    }

    private static Agreement agreement(ContactReport report, String number) {
        List<MinutesDraft.Step> steps = report.draft().lines().stream()
                .filter(line -> line.kind().isDuty())
                .map(line -> new MinutesDraft.Step(
                        Objects.requireNonNull(line.id()), line.text(), line.party(), "", line.due()))
                .toList();
        return Agreement.inReport(report.client(), report.root(), number, steps);
    }
}
