package app.jobbag.weekly;

import app.jobbag.clients.ClientId;
import app.jobbag.files.PaperId;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import app.jobbag.platform.calendar.IsoWeek;
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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The report of one client's week (REP-1): drawn, written, perhaps planned, sent once and fixed. */
@Entity
class WeeklyReport implements Guarded {
    @Id
    private UUID id;

    private UUID clientId;

    @Version
    private int version;

    private LocalDate week;
    private String zone;
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private WeeklyState state = WeeklyState.DRAFT;

    @Enumerated(EnumType.STRING)
    private Colour colour;

    @Enumerated(EnumType.STRING)
    private Colour colourBefore;

    private String colourNote = "";
    private String opening;
    private @Nullable Instant planAt;
    private String held = "";
    private @Nullable UUID paperId;
    private @Nullable Instant sentAt;
    private @Nullable UUID sentBy;
    private boolean automatic;
    private boolean late;
    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "weekly_line", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    private List<WeeklyLine> lines = new ArrayList<>();

    /** Drafts begin as rows, so that two nodes begin one: see {@link WeeklyDesk}. */
    @SuppressWarnings("NullAway.Init")
    protected WeeklyReport() {}

    /** @throws Refused at the colour that is more than a step away, or at the note that is missing where it changes */
    void write(WeeklyText text, int seen) {
        Stale.check(seen, version);
        refuseUnless(WeeklyState.DRAFT);
        refuseJump(text.colour(), text.note());
        colour = text.colour();
        colourNote = text.note();
        opening = text.opening();
        held = "";
        List<WeeklyLine> before = List.copyOf(lines);
        replace(text.lines().stream()
                .filter(each -> !each.text().isBlank())
                .map(each -> line(each, before))
                .toList());
    }

    /** What was edited, hidden or written by hand stays. */
    void redraw(List<WeeklyLine> fresh, int seen) {
        Stale.check(seen, version);
        refuseUnless(WeeklyState.DRAFT);
        replace(fresh);
    }

    /** The colour of the last report that was sent before it: where that has changed meanwhile, this one may have to. */
    void follow(Colour before) {
        colourBefore = before;
        if (!colour.isWithinAStepOf(before)) {
            colour = before;
        }
    }

    void plan(Instant moment, int seen) {
        Stale.check(seen, version);
        refuseUnless(WeeklyState.DRAFT);
        refuseJump(colour, colourNote);
        state = WeeklyState.PLANNED;
        planAt = moment;
        held = "";
    }

    void withdrawPlan(int seen) {
        Stale.check(seen, version);
        refuseUnless(WeeklyState.PLANNED);
        state = WeeklyState.DRAFT;
        planAt = null;
    }

    /** It could not leave by itself: somebody has to look. */
    void hold(WeeklyHeld why) {
        state = WeeklyState.DRAFT;
        planAt = null;
        held = why.name();
    }

    void refuseUnsendable(int seen) {
        Stale.check(seen, version);
        refuseUnsendable();
    }

    void refuseUnsendable() {
        if (state == WeeklyState.SENT) {
            throw new Refused("weekly.sentAlready");
        }
        refuseJump(colour, colourNote);
    }

    /** @param by nobody where it leaves by itself */
    void send(PaperId paper, @Nullable PersonId by, Instant now) {
        refuseUnsendable();
        state = WeeklyState.SENT;
        planAt = null;
        held = "";
        paperId = paper.value();
        sentAt = now;
        sentBy = by == null ? null : by.value();
        automatic = by == null;
        late = now.isAfter(dueAt);
    }

    private void refuseJump(Colour wanted, String note) {
        if (!wanted.isWithinAStepOf(colourBefore)) {
            throw new Refused("weekly.oneStep").at("colour");
        }
        if (wanted != colourBefore && note.isBlank()) {
            throw new Refused("weekly.noteMissing").at("note");
        }
    }

    private void refuseUnless(WeeklyState wanted) {
        if (state != wanted) {
            throw new Refused(state == WeeklyState.SENT ? "weekly.sentAlready" : "weekly.notNow." + state);
        }
    }

    private WeeklyLine line(WeeklyText.Line wanted, List<WeeklyLine> before) {
        return before.stream()
                .filter(each -> each.lineId().equals(wanted.id()) && each.section() == wanted.section())
                .findFirst()
                .map(each -> each.saying(wanted.text(), wanted.hidden()))
                .orElseGet(() -> WeeklyLine.written(clientId, wanted));
    }

    private void replace(List<WeeklyLine> wanted) {
        if (!lines.equals(wanted)) {
            lines.clear();
            lines.addAll(wanted);
        }
    }

    WeeklyReportId id() {
        return new WeeklyReportId(id);
    }

    ClientId client() {
        return new ClientId(clientId);
    }

    IsoWeek week() {
        return new IsoWeek(week);
    }

    int version() {
        return version;
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }

    WeeklyState state() {
        return state;
    }

    Colour colour() {
        return colour;
    }

    Colour colourBefore() {
        return colourBefore;
    }

    String note() {
        return colourNote;
    }

    String opening() {
        return opening;
    }

    String held() {
        return held;
    }

    boolean isPrinted() {
        return paperId != null;
    }

    Instant dueAt() {
        return dueAt;
    }

    @Nullable
    Instant planAt() {
        return planAt;
    }

    List<WeeklyLine> lines() {
        return List.copyOf(lines);
    }

    @Override
    public UUID guardClient() {
        return clientId;
    }
}
