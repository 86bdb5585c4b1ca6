package app.jobbag.contactreports;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientRegister;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.meetings.Attendee;
import app.jobbag.meetings.Party;
import app.jobbag.meetings.Roll;
import app.jobbag.meetings.Rolls;
import app.jobbag.platform.trail.Changes;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Contacts with a client as they are logged and written up: one draft at a time, once finished the next version (CALL-1). */
@Service
@Transactional
public class ContactReporting {
    /** What has happened has happened somewhere on earth. */
    private static final Duration ONE_DAY = Duration.ofDays(1);

    private final ContactReports reports;
    private final ReportFiles files;
    private final Rolls rolls;
    private final Jobs jobs;
    private final Clients clients;

    /** Whose they are, and when they are at work. */
    @Component("reportClients")
    record Clients(ClientRegister register, Deadlines deadlines) {}

    ContactReporting(ContactReports reports, ReportFiles files, Rolls rolls, Jobs jobs, Clients clients) {
        this.reports = reports;
        this.files = files;
        this.rolls = rolls;
        this.jobs = jobs;
        this.clients = clients;
    }

    /**
     * In one step, as the call ends. Where somebody was reached, its report is still to be written.
     *
     * @throws Refused at the contact who is none of the client's
     */
    public ContactReportId log(SignedIn who, LoggedCall call) {
        ClientDetails client = clients.register().details(call.client());
        files.require(who, Action.MEETING_WRITE, client);
        if (call.contact() != null) {
            Roll roll = rolls.of(call.client()).get();
            if (!roll.mayCome(Party.of(call.contact()))) {
                throw new Refused("contactreports.stranger").at("contact");
            }
        }
        ContactReport report = reports.save(new ContactReport(call, client.zone(), who.id(), files.now()));
        expect(report, client);
        files.note(report, "logged", Changes.none().with("outcome", null, call.outcome()), null);
        return report.id();
    }

    /** @throws Refused at {@code executiveReason} when an executive was spoken to without a manager and no reason is given (CLI-3) */
    public ContactReportId begin(SignedIn who, ContactReportDraft draft) {
        ClientDetails client = clients.register().details(draft.client());
        files.require(who, Action.MEETING_WRITE, client);
        ContactReportDraft checked = check(draft.filled(who.id()), List.of(), List.of());
        ContactReport report = reports.save(new ContactReport(checked, client.zone(), who.id(), files.now()));
        expect(report, client);
        files.note(report, "begun", Changes.none(), reason(checked));
        return report.id();
    }

    public void write(SignedIn who, ContactReportId id, int version, ContactReportDraft draft) {
        ContactReport report = files.report(who, Action.MEETING_WRITE, id);
        if (!draft.client().equals(report.client())) {
            throw new NotFound();
        }
        ContactReportDraft before = report.draft();
        report.write(check(draft.filled(who.id()), before.named(), before.lines()), version);
        expect(report, clients.register().details(report.client()));
        Roll roll = rolls.of(report.client()).get();
        Changes changes = Changes.between(
                ReportWords.of(before, report.zone(), roll), ReportWords.of(report.draft(), report.zone(), roll));
        if (!changes.isEmpty()) {
            files.note(report, "written", changes, null);
        }
    }

    /** Opens the next version of a finished report, or finds the draft that is open. */
    public ContactReportId correct(SignedIn who, ContactReportId id) {
        files.report(who, Action.MEETING_WRITE, id);
        ContactReport report = reports.lock(id.value()).orElseThrow(NotFound::new);
        return reports.findByRootIdAndState(report.root(), ReportState.DRAFT)
                .map(ContactReport::id)
                .orElseGet(() -> nextVersion(who, report.root()));
    }

    /** A draft that should not have been begun; a report that has a number stays. */
    public void discard(SignedIn who, ContactReportId id, int version, String reason) {
        ContactReport report = files.report(who, Action.MEETING_WRITE, id);
        report.refuseStale(version);
        report.discard(reason);
        files.note(report, "discarded", Changes.none(), reason);
    }

    /** As if it had not been logged. @throws Refused when somebody has written in it since */
    public void takeBack(SignedIn who, ContactReportId id, String reason) {
        ContactReport report = files.report(who, Action.MEETING_WRITE, id);
        if (!report.draft().lines().isEmpty()) {
            throw new Refused("contactreports.writtenSince");
        }
        report.discard(reason);
        files.note(report, "discarded", Changes.none(), reason);
    }

    private void expect(ContactReport report, ClientDetails client) {
        report.expect(clients.deadlines().ofReport(client, report.draft().happenedAt()));
    }

    private ContactReportId nextVersion(SignedIn who, UUID root) {
        ContactReport newest = reports.findByRootIdAndNewestTrue(root).orElseThrow(NotFound::new);
        ContactReport next = reports.save(newest.correct(who.id(), files.now()));
        files.note(next, "correctionBegun", Changes.none(), null);
        return next.id();
    }

    private ContactReportDraft check(
            ContactReportDraft draft, List<Party> before, List<ContactReportDraft.Line> linesBefore) {
        if (draft.happenedAt().isAfter(files.now().plus(ONE_DAY))) {
            throw new Refused("contactreports.future").at("date");
        }
        Roll roll = rolls.of(draft.client()).get();
        roll.refuseStrangers(draft.named(), before, "theirs");
        ContactReportDraft titled = draft.with(jobs.titled(draft.client(), draft.lines(), linesBefore));
        List<Attendee> executives = roll.executivesAlone(draft.parties());
        if (!executives.isEmpty() && draft.executiveReason().isBlank()) {
            throw new Refused(
                            "contactreports.executiveAlone",
                            executives.stream().map(Attendee::name).collect(Collectors.joining(", ")))
                    .at("executiveReason");
        }
        return executives.isEmpty() ? titled.withoutExecutiveReason() : titled;
    }

    private static @Nullable String reason(ContactReportDraft draft) {
        return draft.executiveReason().isEmpty() ? null : draft.executiveReason();
    }
}
