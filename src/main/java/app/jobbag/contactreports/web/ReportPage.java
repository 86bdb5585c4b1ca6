package app.jobbag.contactreports.web;

import app.jobbag.contactreports.ContactReportDetails;
import app.jobbag.contactreports.ContactReportId;
import app.jobbag.contactreports.Recipient;
import app.jobbag.contactreports.ReportAround;
import app.jobbag.contactreports.ReportGuard;
import app.jobbag.contactreports.ReportQueries;
import app.jobbag.meetings.Roll;
import app.jobbag.meetings.Rolls;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailEntry;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts a contact report's page together, in one read transaction. */
@Component
class ReportPage {
    private final ReportQueries queries;
    private final ReportGuard guard;
    private final Rolls rolls;
    private final Behind behind;

    ReportPage(ReportQueries queries, ReportGuard guard, Rolls rolls, Behind behind) {
        this.queries = queries;
        this.guard = guard;
        this.rolls = rolls;
        this.behind = behind;
    }

    /** History, rights and the time of day. */
    @Component("reportBehind")
    record Behind(Trail trail, AccessPolicy policy, Clock clock) {}

    @Transactional(readOnly = true)
    public ContactReportDetails show(SignedIn who, ContactReportId id, Model model) {
        guard.expect();
        Later<ReportAround> around = queries.around(id);
        Later<List<Recipient>> recipients = queries.recipients(id);
        Later<List<TrailEntry>> history = behind.trail().later("contactReport", id.value());
        ContactReportDetails report = queries.show(who, id);
        Roll roll = rolls.of(report.client()).get();
        boolean write = behind.policy().permits(who, Action.MEETING_WRITE, report);
        boolean leaves = report.isFinished() && report.newest();
        model.addAttribute("report", report);
        model.addAttribute("around", around.get());
        model.addAttribute("roll", roll);
        model.addAttribute("write", write);
        model.addAttribute("recipients", report.isFinished() ? recipients.get() : List.of());
        model.addAttribute("guard", leaves ? guard.look(report, roll) : null);
        model.addAttribute("mayPass", behind.policy().permits(who, Action.GUARD_PASS, report));
        model.addAttribute("today", LocalDate.ofInstant(behind.clock().instant(), report.zone()));
        model.addAttribute("elsewhere", !who.zone().equals(report.zone()));
        model.addAttribute(
                "finishable", report.text().missing(report.isCorrection()).isEmpty());
        model.addAttribute("history", history.get());
        return report;
    }
}
