package app.jobbag.meetings;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ProjectId;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import app.jobbag.staff.PersonId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A meeting: planned, then held or cancelled. */
@Entity
class Meeting implements Guarded {
    @Id
    private UUID id;

    private UUID clientId;

    @Version
    private int version;

    private @Nullable UUID projectId;

    @Enumerated(EnumType.STRING)
    private MeetingKind kind;

    private String subject;
    private String purpose;
    private LocalDateTime localStart;
    private String zone;
    private Instant startsAt;
    private int duration;
    private String place;
    private String callLink;
    private String[] equipment;
    private String executiveReason;
    private @Nullable UUID followsId;

    @Enumerated(EnumType.STRING)
    private MeetingState state = MeetingState.PLANNED;

    private UUID plannedBy;
    private @Nullable UUID endedBy;
    private @Nullable Instant endedAt;
    private String cancelReason = "";
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "meeting_participant", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    private List<Participant> participants = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "meeting_agenda", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    private List<AgendaItem> agenda = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    Meeting(MeetingDraft draft, PersonId planner, Instant now) {
        this.id = Ids.next();
        this.clientId = draft.client().value();
        this.followsId = draft.follows() == null ? null : draft.follows().value();
        this.plannedBy = planner.value();
        this.createdAt = now;
        write(draft);
    }

    @SuppressWarnings("NullAway.Init")
    protected Meeting() {}

    /** After it was held, too, until its minutes are fixed: people came who were not expected, it began later. */
    void change(MeetingDraft draft, int seen) {
        Stale.check(seen, version);
        if (state == MeetingState.CANCELLED) {
            throw new Refused("meetings.cancelledAlready");
        }
        write(draft);
    }

    void hold(PersonId by, Instant now, int seen) {
        refuseEnded(seen);
        if (localStart.toLocalDate().isAfter(now.atZone(ZoneId.of(zone)).toLocalDate())) {
            throw new Refused("meetings.notYet");
        }
        end(MeetingState.HELD, by, now);
    }

    void cancel(String reason, PersonId by, Instant now, int seen) {
        if (reason.isBlank()) {
            throw new Refused("meetings.cancelReasonMissing").at("reason");
        }
        refuseEnded(seen);
        end(MeetingState.CANCELLED, by, now);
        cancelReason = reason;
    }

    /** Undoes a cancellation. */
    void reinstate(int seen) {
        Stale.check(seen, version);
        if (state != MeetingState.CANCELLED) {
            throw new Refused("meetings.notCancelled");
        }
        state = MeetingState.PLANNED;
        endedBy = null;
        endedAt = null;
        cancelReason = "";
    }

    boolean isHeld() {
        return state == MeetingState.HELD;
    }

    MeetingId id() {
        return new MeetingId(id);
    }

    ClientId client() {
        return new ClientId(clientId);
    }

    MeetingState state() {
        return state;
    }

    List<Party> parties() {
        return participants.stream().map(Participant::party).toList();
    }

    MeetingDraft draft() {
        return new MeetingDraft(
                client(),
                projectId == null ? null : new ProjectId(projectId),
                kind,
                subject,
                purpose,
                new MeetingDraft.When(localStart, ZoneId.of(zone), duration),
                place,
                callLink,
                participants.stream()
                        .map(each -> new MeetingDraft.Invited(each.party(), each.required()))
                        .toList(),
                agenda.stream().map(AgendaItem::topic).toList(),
                executiveReason,
                followsId == null ? null : new MeetingId(followsId),
                List.of(equipment));
    }

    MeetingDetails details() {
        return new MeetingDetails(
                id(), version, draft(), state, startsAt, new PersonId(plannedBy), endedAt, cancelReason);
    }

    @Override
    public UUID guardClient() {
        return clientId;
    }

    private void refuseEnded(int seen) {
        Stale.check(seen, version);
        if (state != MeetingState.PLANNED) {
            throw new Refused("meetings.endedAlready");
        }
    }

    private void end(MeetingState how, PersonId by, Instant now) {
        state = how;
        endedBy = by.value();
        endedAt = now;
    }

    private void write(MeetingDraft draft) {
        refuseWrongPeople(draft);
        projectId = draft.project() == null ? null : draft.project().value();
        kind = draft.kind();
        subject = draft.subject();
        purpose = draft.purpose();
        localStart = draft.when().start();
        zone = draft.when().zone().getId();
        startsAt = localStart.atZone(draft.when().zone()).toInstant();
        duration = draft.when().minutes();
        place = draft.place();
        callLink = draft.callLink();
        equipment = draft.equipment().toArray(String[]::new);
        executiveReason = draft.executiveReason();
        replace(
                participants,
                draft.participants().stream()
                        .map(each -> new Participant(clientId, each))
                        .toList());
        replace(
                agenda,
                draft.agenda().stream()
                        .map(each -> new AgendaItem(clientId, each))
                        .toList());
    }

    private static void refuseWrongPeople(MeetingDraft draft) {
        Set<Party> once = new HashSet<>(draft.parties());
        boolean client = once.stream().anyMatch(Party::isClient);
        if (once.size() < draft.participants().size()) {
            throw new Refused("meetings.participantTwice").at("participants");
        }
        if (once.stream().allMatch(Party::isClient)) {
            throw new Refused("meetings.nobodyOfOurs").at("participants");
        }
        if (draft.kind().needsClient() && !client) {
            throw new Refused("meetings.nobodyOfTheirs").at("participants");
        }
        if (draft.kind().isInternal() && client) {
            throw new Refused("meetings.internalOnly").at("participants");
        }
    }

    /** Untouched lines stay untouched, so that saving the same again is no change. */
    private static <T> void replace(List<T> lines, List<T> wanted) {
        if (!lines.equals(wanted)) {
            lines.clear();
            lines.addAll(wanted);
        }
    }
}
