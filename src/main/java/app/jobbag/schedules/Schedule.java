package app.jobbag.schedules;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ContactId;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.SignedIn;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A schedule of a project. Its lines are kept by {@link SheetRows}; each change of them is a change of it. */
@Entity
class Schedule implements Guarded {
    @Id
    private UUID id;

    @Version
    private int version;

    private UUID clientId;
    private UUID projectId;
    private String title;
    private LocalDate startsOn;

    @Enumerated(EnumType.STRING)
    private ScheduleState state = ScheduleState.DRAFT;

    private @Nullable String number;
    private int revision;
    private UUID aeId;
    private @Nullable UUID signerId;
    private String reason = "";
    private @Nullable UUID currentId;
    private @Nullable UUID baselineId;
    private String sentBack = "";
    private @Nullable LocalDateTime endsAt;
    private int lostAgency;
    private int lostClient;
    private int lostSupplier;

    @Column(updatable = false)
    private UUID authorId;

    @Column(updatable = false)
    private Instant createdAt;

    /** Counted so that a change of lines alone is a new version too. */
    private int changes;

    @SuppressWarnings("NullAway.Init")
    Schedule(ClientId client, ScheduleDraft draft, SignedIn author, Instant now) {
        this.id = Ids.next();
        this.clientId = client.value();
        this.authorId = author.id().value();
        this.createdAt = now;
        put(draft);
    }

    @SuppressWarnings("NullAway.Init")
    protected Schedule() {}

    void write(ScheduleDraft draft, int seen) {
        refuseUnless(ScheduleVerb.WRITE, seen);
        put(draft);
    }

    /** Its lines are changed. */
    void rewrite(LocalDate start, @Nullable LocalDateTime end, int seen) {
        refuseUnless(ScheduleVerb.WRITE, seen);
        startsOn = start;
        follow(end);
    }

    /** The end that follows from its lines. */
    void follow(@Nullable LocalDateTime end) {
        endsAt = end;
        changes++;
    }

    /** Asked before a number is taken and a paper printed, so that a refusal takes none. */
    void refuseUnsendable(int seen) {
        refuseUnless(ScheduleVerb.SEND, seen);
        if (baselineId != null && reason.isBlank()) {
            throw new Refused("schedules.refused.noReason");
        }
    }

    void send(String given, UUID frozen) {
        state = ScheduleState.IN_SIGNING;
        number = given;
        revision++;
        currentId = frozen;
        sentBack = "";
    }

    void recall(int seen) {
        refuseUnless(ScheduleVerb.RECALL, seen);
        state = ScheduleState.DRAFT;
    }

    /** By the last signature alone (SIG-5): what was sent is the baseline now. */
    void sign() {
        refuseUnless(ScheduleVerb.SIGN, version);
        state = ScheduleState.SIGNED;
        baselineId = currentId;
    }

    void sendBack(String because) {
        refuseUnless(ScheduleVerb.SEND_BACK, version);
        state = ScheduleState.DRAFT;
        sentBack = because;
    }

    /** The next version is written; the signed one stays the baseline. */
    void revise(int seen) {
        refuseUnless(ScheduleVerb.REVISE, seen);
        state = ScheduleState.DRAFT;
        reason = "";
    }

    /** @throws Refused while nothing is signed that it could be late against */
    void refuseProgress(int seen) {
        Stale.check(seen, version);
        if (baselineId == null) {
            throw new Refused("schedules.refused.noBaseline");
        }
    }

    void lose(Side side, int days) {
        switch (side) {
            case AGENCY -> lostAgency += days;
            case CLIENT -> lostClient += days;
            case SUPPLIER -> lostSupplier += days;
            case BOTH -> throw new Refused("schedules.refused.oneSide").at("side");
        }
    }

    ScheduleId id() {
        return new ScheduleId(id);
    }

    ClientId client() {
        return new ClientId(clientId);
    }

    UUID project() {
        return projectId;
    }

    int version() {
        return version;
    }

    String title() {
        return title;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    ScheduleState state() {
        return state;
    }

    String reason() {
        return reason;
    }

    @Nullable
    String number() {
        return number;
    }

    int revision() {
        return revision;
    }

    PersonId ae() {
        return new PersonId(aeId);
    }

    Optional<ContactId> signer() {
        return Optional.ofNullable(signerId).map(ContactId::new);
    }

    UUID current() {
        return Objects.requireNonNull(currentId);
    }

    @Nullable
    UUID baseline() {
        return baselineId;
    }

    @Override
    public UUID guardClient() {
        return clientId;
    }

    private void put(ScheduleDraft draft) {
        title = draft.title();
        projectId = draft.project().value();
        startsOn = draft.startsOn();
        aeId = draft.ae().value();
        signerId = draft.signer() == null ? null : draft.signer().value();
        reason = draft.reason();
    }

    private void refuseUnless(ScheduleVerb verb, int seen) {
        Stale.check(seen, version);
        if (!state.allows(verb)) {
            throw new Refused("schedules.refused." + verb.name().toLowerCase(Locale.ROOT));
        }
    }
}
