package app.jobbag.contactreports;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ContactId;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import app.jobbag.meetings.MeetingId;
import app.jobbag.staff.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a client asked for by word of mouth, until it is confirmed and has become something (CALL-2). */
@Entity
class Instruction implements Guarded {
    @Id
    private UUID id;

    private UUID clientId;

    @Version
    private int version;

    private String number;
    private String text;
    private @Nullable UUID projectId;
    private @Nullable UUID orderId;
    private String job;
    private UUID contactId;

    @Enumerated(EnumType.STRING)
    private InstructionWay how;

    private Instant askedAt;
    private Instant dueAt;
    private @Nullable UUID reportId;
    private @Nullable UUID meetingId;

    @Enumerated(EnumType.STRING)
    private InstructionState state = InstructionState.OPEN;

    private String declineReason = "";

    @Enumerated(EnumType.STRING)
    private @Nullable ResultKind resultKind;

    private @Nullable UUID resultId;
    private @Nullable String resultTitle;

    /** Where it stood before it was the same as something else. */
    @Enumerated(EnumType.STRING)
    private @Nullable InstructionState stood;

    private UUID takenBy;
    private @Nullable UUID endedBy;
    private @Nullable Instant endedAt;
    private Instant createdAt;

    /**
     * How it was taken down.
     *
     * @param id that of the report's line, if it stands in one
     * @param report the first version of it
     * @param due from when on it is red
     */
    record Taken(@Nullable UUID id, @Nullable UUID report, Instant due, String number, PersonId by, Instant now) {}

    @SuppressWarnings("NullAway.Init")
    Instruction(InstructionDraft draft, Taken taken) {
        this.id = taken.id() == null ? Ids.next() : taken.id();
        this.clientId = draft.client().value();
        this.number = taken.number();
        this.how = draft.how();
        this.askedAt = draft.askedAt();
        this.dueAt = taken.due();
        this.reportId = taken.report();
        this.meetingId = draft.meeting() == null ? null : draft.meeting().value();
        this.takenBy = taken.by().value();
        this.createdAt = taken.now();
        fill(draft);
    }

    @SuppressWarnings("NullAway.Init")
    protected Instruction() {}

    /** @throws Refused once the client is asked: what was asked stays asked */
    void write(InstructionDraft draft, int seen) {
        Stale.check(seen, version);
        if (!state.isWritable()) {
            throw new Refused("instructions.fixed");
        }
        fill(draft);
    }

    void ask(int seen) {
        Stale.check(seen, version);
        if (!state.isWritable()) {
            throw new Refused("instructions.askedAlready");
        }
        state = InstructionState.ASKED;
    }

    /** By the client's signature alone (SIG-5). */
    void confirm() {
        answer(InstructionState.CONFIRMED);
    }

    void dispute() {
        answer(InstructionState.DISPUTED);
    }

    /** @throws Refused before the client has confirmed it: until then nobody works on it */
    void become(ResultKind kind, UUID what, String title, PersonId by, Instant now) {
        if (state != InstructionState.CONFIRMED) {
            throw new Refused("instructions.notConfirmed");
        }
        end(InstructionState.CONVERTED, by, now);
        resultKind = kind;
        resultId = what;
        resultTitle = title;
    }

    void decline(String reason, PersonId by, Instant now, int seen) {
        Stale.check(seen, version);
        if (!state.isPending()) {
            throw new Refused("instructions.ended");
        }
        if (reason.isBlank()) {
            throw new Refused("instructions.reasonMissing").at("reason");
        }
        end(InstructionState.DECLINED, by, now);
        declineReason = reason;
    }

    /** A correction of its report no longer has it; what the client was asked about stays. */
    void drop(PersonId by, Instant now) {
        if (!state.isWritable()) {
            throw new Refused("instructions.fixed");
        }
        end(InstructionState.DROPPED, by, now);
    }

    /**
     * The client asked for it before, or it is ordered already. What it was asked to confirm is taken back.
     *
     * @throws Refused at itself, or when it is settled
     */
    void sameAs(SameAs same, PersonId by, Instant now, int seen) {
        Stale.check(seen, version);
        if (!state.isPending()) {
            throw new Refused("instructions.ended");
        }
        if (same.id().equals(id)) {
            throw new Refused("instructions.itself").at("number");
        }
        stood = state == InstructionState.ASKED ? InstructionState.OPEN : state;
        end(InstructionState.DUPLICATE, by, now);
        resultKind = same.kind();
        resultId = same.id();
        resultTitle = same.title();
    }

    /** It is something of its own after all, and waits where it stood. */
    void apart(int seen) {
        Stale.check(seen, version);
        if (state != InstructionState.DUPLICATE) {
            throw new Refused("instructions.notDuplicate");
        }
        state = Objects.requireNonNull(stood);
        stood = null;
        resultKind = null;
        resultId = null;
        resultTitle = null;
        endedBy = null;
        endedAt = null;
    }

    InstructionId id() {
        return new InstructionId(id);
    }

    int version() {
        return version;
    }

    ClientId client() {
        return new ClientId(clientId);
    }

    String number() {
        return number;
    }

    boolean isDuplicate() {
        return state == InstructionState.DUPLICATE;
    }

    InstructionState state() {
        return state;
    }

    InstructionDraft draft() {
        return new InstructionDraft(
                client(),
                text,
                Job.of(projectId, orderId),
                job,
                new ContactId(contactId),
                how,
                askedAt,
                meetingId == null ? null : new MeetingId(meetingId));
    }

    @Override
    public UUID guardClient() {
        return clientId;
    }

    private void answer(InstructionState said) {
        if (state != InstructionState.ASKED) {
            throw new Refused("instructions.notAsked");
        }
        state = said;
    }

    private void fill(InstructionDraft draft) {
        text = draft.text();
        projectId = draft.job() == null ? null : draft.job().project();
        orderId = draft.job() == null ? null : draft.job().order();
        job = draft.job() == null ? "" : draft.jobTitle();
        contactId = draft.contact().value();
    }

    private void end(InstructionState how, PersonId by, Instant now) {
        state = how;
        endedBy = by.value();
        endedAt = now;
    }
}
