package app.jobbag.signoffs;

import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who is to sign, a person of the agency or a contact of the client. */
@Entity
@Table(name = "signature_signer")
class Signer {
    private static final Duration PAUSE = Duration.ofHours(1);

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID clientId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "request_id", updatable = false)
    private SignatureRequest request;

    @Column(updatable = false)
    private int position;

    private @Nullable UUID personId;
    private @Nullable UUID contactId;
    private String name;

    @Column(updatable = false)
    private String capacity;

    @Enumerated(EnumType.STRING)
    private SignerState state = SignerState.WAITING;

    private @Nullable Instant askedAt;
    private @Nullable Instant settledAt;
    private @Nullable String remarks;

    @Embedded
    private @Nullable Deputy deputy;

    @Column(updatable = false)
    private @Nullable Integer answerDays;

    private @Nullable Instant dueAt;
    private int reminders;
    private @Nullable Instant remindedAt;

    /** Kept by the database, which knows what came back on paper. */
    @Column(insertable = false, updatable = false)
    private @Nullable Instant paperAt;

    Signer(SignatureRequest request, int position, SignerDraft draft) {
        this.id = Ids.next();
        this.clientId = request.clientId();
        this.request = request;
        this.position = position;
        this.personId = draft.party() == Party.AGENCY ? draft.who() : null;
        this.contactId = draft.party() == Party.CLIENT ? draft.who() : null;
        this.name = draft.name();
        this.capacity = draft.capacity();
    }

    @SuppressWarnings("NullAway.Init")
    protected Signer() {}

    void ask(Instant now) {
        state = SignerState.ASKED;
        askedAt = now;
    }

    /** Somebody answers in the place of the signer, who is away. */
    void standIn(Deputy stand) {
        deputy = stand;
    }

    /** Somebody else of the same side takes the step over, and is asked anew where the other had been. */
    void handOver(SignerDraft to, Instant now) {
        if (state != SignerState.ASKED && state != SignerState.WAITING) {
            throw new Refused("signoffs.refused.answered");
        }
        personId = to.party() == Party.AGENCY ? to.who() : null;
        contactId = to.party() == Party.CLIENT ? to.who() : null;
        name = to.name();
        dueAt = null;
        reminders = 0;
        remindedAt = null;
        if (state == SignerState.ASKED) {
            askedAt = now;
        }
    }

    /** How many working days there are to answer, once asked. */
    void takes(int days) {
        answerDays = days;
    }

    boolean isWithoutDay() {
        return state == SignerState.ASKED && dueAt == null && answerDays != null;
    }

    void due(OfficeHours hours) {
        dueAt = hours.due(Objects.requireNonNull(askedAt), Objects.requireNonNull(answerDays));
    }

    int reminders() {
        return reminders;
    }

    /** How many there should have been by now. */
    int remindersDue(OfficeHours hours, Instant now) {
        return dueAt == null
                ? 0
                : (int) hours.reminders(Objects.requireNonNull(askedAt), dueAt).stream()
                        .filter(each -> !each.isAfter(now))
                        .count();
    }

    /** @throws Refused when they were reminded, or asked, within the hour */
    void refuseReminder(Instant now) {
        Instant last = remindedAt == null ? Objects.requireNonNull(askedAt) : remindedAt;
        if (last.plus(PAUSE).isAfter(now)) {
            throw new Refused("signoffs.refused.remindedJustNow", name, last, last.plus(PAUSE));
        }
    }

    void reminded(int count, Instant now) {
        reminders = count;
        remindedAt = now;
    }

    void sign(SignerState outcome, @Nullable String said, Instant now) {
        settle(outcome, said, now);
    }

    void refuse(String reason, Instant now) {
        settle(SignerState.REFUSED, reason, now);
    }

    void keepSilent(Instant now) {
        settle(SignerState.SILENT, null, now);
    }

    boolean is(Party party, UUID who) {
        return party() == party && who.equals(who());
    }

    Party party() {
        return contactId != null ? Party.CLIENT : Party.AGENCY;
    }

    UUID who() {
        return Objects.requireNonNull(contactId != null ? contactId : personId);
    }

    UUID id() {
        return id;
    }

    SignerState state() {
        return state;
    }

    SignerDetails details() {
        return new SignerDetails(
                id, position, party(), who(), name, capacity, state, askedAt, settledAt, remarks, deputy, dueAt,
                paperAt);
    }

    private void settle(SignerState outcome, @Nullable String said, Instant now) {
        if (state != SignerState.ASKED) {
            throw new IllegalStateException(state + " can't become " + outcome);
        }
        state = outcome;
        remarks = said;
        settledAt = now;
    }
}
