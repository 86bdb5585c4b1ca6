package app.jobbag.contactreports;

import app.jobbag.clients.guard.ConfidentialityGuard;
import app.jobbag.clients.guard.GuardReport;
import app.jobbag.clients.guard.Outgoing;
import app.jobbag.meetings.Party;
import app.jobbag.meetings.Roll;
import app.jobbag.meetings.Rolls;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A contact report before the confidentiality guard: what is sent to the client, as paper and by mail (CONF-3). */
@Service
@Transactional
public class ReportGuard {
    private final ReportFiles files;
    private final Rolls rolls;
    private final ConfidentialityGuard guard;

    ReportGuard(ReportFiles files, Rolls rolls, ConfidentialityGuard guard) {
        this.files = files;
        this.rolls = rolls;
        this.guard = guard;
    }

    /** A page says early that it will look. */
    public void expect() {
        guard.expect();
    }

    /** Of a report that the person may see. */
    @Transactional(readOnly = true)
    public GuardReport look(ContactReportDetails report, Roll roll) {
        return guard.look(outgoing(report.id(), report.text(), roll));
    }

    /** A manager answers for exactly this text. */
    public void pass(SignedIn who, ContactReportId id, String reason) {
        ContactReport report = files.report(who, Action.MEETING_WRITE, id);
        guard.pass(who, outgoing(id, report.draft(), rolls.of(report.client()).get()), reason);
    }

    /** @throws app.jobbag.kernel.Refused when another client is named and nobody let it pass */
    void require(ContactReport report, Roll roll) {
        guard.require(outgoing(report.id(), report.draft(), roll));
    }

    private static Outgoing outgoing(ContactReportId id, ContactReportDraft text, Roll roll) {
        Outgoing written = Outgoing.of(text.client(), "contactReport", id.value())
                .with("contactreports.field.summary", text.summary())
                .with("contactreports.field.correction", text.correction());
        for (ContactReportDraft.Line line : text.lines()) {
            written = written.with("contactreports.field.lines", line.text())
                    .with("contactreports.field.job", line.jobTitle());
        }
        for (Party party : text.parties()) {
            written =
                    written.with("contactreports.paper.people", roll.get(party).title());
        }
        return written;
    }
}
