package app.jobbag.contactreports;

import app.jobbag.clients.ClientId;
import app.jobbag.files.PaperId;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import app.jobbag.meetings.Party;
import app.jobbag.staff.PersonId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One version of a contact report: logged or drafted, then finished and fixed; a correction is another version. */
@Entity
class ContactReport implements Guarded {
    @Id
    private UUID id;

    private UUID clientId;

    @Version
    private int version;

    private UUID rootId;
    private int revision = 1;
    private boolean newest = true;

    @Enumerated(EnumType.STRING)
    private ContactKind kind = ContactKind.CALL;

    @Enumerated(EnumType.STRING)
    private Outcome outcome = Outcome.TALKED;

    private Instant happenedAt;
    private String zone;
    private @Nullable Integer duration;
    private String why = "";
    private String summary = "";
    private String executiveReason = "";
    private String correction = "";

    @Enumerated(EnumType.STRING)
    private ReportState state = ReportState.DRAFT;

    private String discardReason = "";
    private @Nullable String number;
    private @Nullable UUID paperId;
    private UUID writtenBy;
    private @Nullable UUID finishedBy;
    private @Nullable Instant finishedAt;
    private @Nullable Instant reportDueAt;
    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "contact_report_party", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    private List<ReportParty> parties = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "contact_report_line", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    private List<ReportLine> lines = new ArrayList<>();

    /** @param zone in which the client's day is told */
    @SuppressWarnings("NullAway.Init")
    ContactReport(ContactReportDraft draft, ZoneId zone, PersonId writer, Instant now) {
        this(draft.client(), zone, writer, now);
        fill(draft);
    }

    /** A call, logged as it ends. */
    @SuppressWarnings("NullAway.Init")
    ContactReport(LoggedCall call, ZoneId zone, PersonId caller, Instant now) {
        this(call.client(), zone, caller, now);
        outcome = call.outcome();
        state = outcome.reached() ? ReportState.DRAFT : ReportState.LOGGED;
        happenedAt = now;
        why = call.why();
        summary = call.note();
        parties.add(new ReportParty(clientId, Party.of(caller)));
        if (call.contact() != null) {
            parties.add(new ReportParty(clientId, Party.of(call.contact())));
        }
    }

    @SuppressWarnings("NullAway.Init")
    private ContactReport(ClientId client, ZoneId zone, PersonId writer, Instant now) {
        this.id = Ids.next();
        this.rootId = id;
        this.clientId = client.value();
        this.zone = zone.getId();
        this.writtenBy = writer.value();
        this.createdAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected ContactReport() {}

    void write(ContactReportDraft draft, int seen) {
        refuseUnless(ReportState.DRAFT);
        Stale.check(seen, version);
        fill(draft);
    }

    void refuseStale(int seen) {
        Stale.check(seen, version);
    }

    /** @throws Refused at the first field that lacks something */
    void refuseUnfinished() {
        refuseUnless(ReportState.DRAFT);
        draft().requireWhole(isCorrection());
    }

    void finish(String givenNumber, PaperId paper, PersonId by, Instant now) {
        refuseUnfinished();
        state = ReportState.FINISHED;
        newest = true;
        number = givenNumber;
        paperId = paper.value();
        finishedBy = by.value();
        finishedAt = now;
    }

    /** The next version, to be corrected and finished with a word about what changed. */
    ContactReport correct(PersonId by, Instant now) {
        if (state != ReportState.FINISHED) {
            throw new Refused("contactreports.notFinished");
        }
        ContactReport next = new ContactReport(draft(), ZoneId.of(zone), by, now);
        next.rootId = rootId;
        next.revision = revision + 1;
        next.newest = false;
        next.number = number;
        replace(next.lines, lines);
        return next;
    }

    /** From when on a contact without its report is red; a correction is in nobody's way. */
    void expect(Instant due) {
        if (state == ReportState.DRAFT && !isCorrection()) {
            reportDueAt = due;
        }
    }

    void supersede() {
        newest = false;
    }

    /** Also a call that reached nobody, and was logged by mistake. */
    void discard(String reason) {
        refuseUnless(ReportState.DRAFT, ReportState.LOGGED);
        if (reason.isBlank()) {
            throw new Refused("contactreports.discardReasonMissing").at("reason");
        }
        state = ReportState.DISCARDED;
        discardReason = reason;
    }

    boolean isCorrection() {
        return revision > 1;
    }

    ContactReportId id() {
        return new ContactReportId(id);
    }

    UUID root() {
        return rootId;
    }

    int revision() {
        return revision;
    }

    ClientId client() {
        return new ClientId(clientId);
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }

    ReportState state() {
        return state;
    }

    @Nullable
    String number() {
        return number;
    }

    ContactReportDraft draft() {
        return new ContactReportDraft(
                client(),
                kind,
                happenedAt,
                duration,
                why,
                parties.stream().map(ReportParty::party).toList(),
                summary,
                lines.stream().map(ReportLine::line).toList(),
                executiveReason,
                correction);
    }

    @Override
    public UUID guardClient() {
        return clientId;
    }

    private void refuseUnless(ReportState... wanted) {
        if (!List.of(wanted).contains(state)) {
            throw new Refused("contactreports.fixed");
        }
    }

    private void fill(ContactReportDraft draft) {
        kind = draft.kind();
        happenedAt = draft.happenedAt();
        duration = draft.duration();
        why = draft.why();
        summary = draft.summary();
        executiveReason = draft.executiveReason();
        correction = isCorrection() ? draft.correction() : "";
        replace(parties, ReportParty.of(clientId, draft.parties()));
        replace(lines, ReportLine.of(clientId, draft.lines(), lines));
    }

    private static <T> void replace(List<T> rows, List<T> wanted) {
        if (!rows.equals(wanted)) {
            rows.clear();
            rows.addAll(wanted);
        }
    }
}
