package app.jobbag.hospitality;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import app.jobbag.meetings.MeetingDetails;
import app.jobbag.meetings.MeetingId;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.SignedIn;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** What one meeting may cost and did cost. Above the limit it waits for a second person; then for finance. */
@Entity
class Hospitality implements Guarded {
    @Id
    private UUID id;

    private UUID clientId;

    @Version
    private int version;

    private UUID meetingId;
    private LocalDate hostedOn;

    @Enumerated(EnumType.STRING)
    private HospitalityState state = HospitalityState.PLANNED;

    @Embedded
    private Claimant claimant;

    @Embedded
    private Plan plan;

    @Embedded
    private Measure measure;

    @Embedded
    private Decided decided = Decided.NOT_YET;

    @Embedded
    private Spent spent = new Spent();

    @Embedded
    private Settled settled = Settled.NOT_YET;

    private String dropReason = "";
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    Hospitality(MeetingDetails meeting, HospitalityDraft draft, HeadLimit limit, SignedIn who, Instant now) {
        this.id = Ids.next();
        this.clientId = meeting.client().value();
        this.meetingId = meeting.id().value();
        this.hostedOn = day(meeting);
        this.claimant = Claimant.of(who);
        this.createdAt = now;
        put(Plan.of(draft), meeting, limit, draft.reason());
    }

    @SuppressWarnings("NullAway.Init")
    protected Hospitality() {}

    /** Another budget, as long as nothing is spent; what was dropped is planned again. */
    void plan(MeetingDetails meeting, HospitalityDraft draft, HeadLimit limit, SignedIn who, int seen) {
        Stale.check(seen, version);
        refuseUnless(details().isPlannable());
        dropReason = "";
        claimant = claimant.writtenBy(who);
        decided = draft.budget().currency().equals(currency()) ? decided : Decided.NOT_YET;
        put(Plan.of(draft), meeting, limit, draft.reason());
    }

    /** Within the limit or what was approved it may be claimed, else a second person decides. */
    void spend(CostDraft draft, HeadLimit limit, SignedIn who, int seen) {
        Stale.check(seen, version);
        refuseUnless(state.isOpen());
        if (draft.lines().isEmpty()) {
            throw new Refused("hospitality.refused.noLine").at("lines");
        }
        measure = Measure.of(new HeadCost(draft.total(currency()), draft.heads()), limit, draft.reason());
        claimant = claimant.writtenBy(who);
        spent.put(clientId, currency(), draft);
        weigh();
    }

    void approve(SignedIn who, Reason reason, Instant now, int seen) {
        secondPerson(who, HospitalityState.TO_APPROVE, seen);
        decided = Decided.of(measure.perHead(), who, reason.text(), now);
        state = cleared();
    }

    void refuse(SignedIn who, Reason reason, Instant now, int seen) {
        secondPerson(who, HospitalityState.TO_APPROVE, seen);
        decided = Decided.of(null, who, reason.text(), now);
        state = HospitalityState.REFUSED;
    }

    /** @param limit as it is today */
    void submit(HeadLimit limit, boolean receipted, Instant now, int seen) {
        Stale.check(seen, version);
        refuseUnless(state.isSubmittable());
        measure = Measure.of(new HeadCost(total(), measure.heads()), limit, measure.overReason());
        if (!isCovered()) {
            throw new Refused("hospitality.refused.notApproved");
        }
        if (!receipted) {
            throw new Refused("hospitality.refused.noReceipt");
        }
        state = HospitalityState.SUBMITTED;
        settled = settled.submitted(now);
    }

    void accept(SignedIn who, Instant now, int seen) {
        secondPerson(who, HospitalityState.SUBMITTED, seen);
        state = HospitalityState.ACCEPTED;
        settled = settled.by(who, "", now);
    }

    void return_(SignedIn who, Reason reason, Instant now, int seen) {
        secondPerson(who, HospitalityState.SUBMITTED, seen);
        state = HospitalityState.RETURNED;
        settled = settled.by(who, reason.text(), now);
    }

    /** It cost nothing, or did not take place. */
    void drop(Reason reason, int seen) {
        Stale.check(seen, version);
        refuseUnless(state.isOpen());
        state = HospitalityState.DROPPED;
        dropReason = reason.text();
        spent.clear();
    }

    /** Its meeting is on another day now, or with others. */
    void follow(MeetingDetails meeting, HeadLimit limit) {
        if (state != HospitalityState.ACCEPTED) {
            hostedOn = day(meeting);
        }
        if (state == HospitalityState.PLANNED) {
            measure = Measure.of(plan.cost(meeting), limit, measure.overReason());
        }
    }

    HospitalityId id() {
        return new HospitalityId(id);
    }

    ClientId client() {
        return new ClientId(clientId);
    }

    Currency currency() {
        return plan.in();
    }

    HospitalityDetails details() {
        return new HospitalityDetails(
                id(),
                version,
                client(),
                new MeetingId(meetingId),
                hostedOn,
                state,
                new HospitalityDetails.Claim(claimant.claimer(), claimant.claimedByName(), parties()),
                plan.draft(measure.overReason()),
                new HeadCost(total(), measure.heads()),
                measure.limit(currency()),
                spent.isKnown() ? spent.draft(currency(), measure.overReason()) : null,
                decided.details(currency()),
                settled.details(),
                dropReason);
    }

    @Override
    public UUID guardClient() {
        return clientId;
    }

    private void put(Plan wanted, MeetingDetails meeting, HeadLimit limit, String reason) {
        plan = wanted;
        measure = Measure.of(plan.cost(meeting), limit, reason);
        weigh();
    }

    /** @throws Refused at {@code reason} when it is above what may be, and nobody says why */
    private void weigh() {
        if (!isCovered() && measure.overReason().isBlank()) {
            throw measure.unexplained(currency());
        }
        state = isCovered() ? cleared() : HospitalityState.TO_APPROVE;
    }

    private HospitalityState cleared() {
        return spent.isKnown() ? HospitalityState.DRAFT : HospitalityState.PLANNED;
    }

    private boolean isCovered() {
        return measure.limit(currency()).covers(decided.upTo(currency()), measure.each(currency()));
    }

    /** Four eyes: nobody decides on what they claim, wrote or laid out. */
    private void secondPerson(SignedIn who, HospitalityState wanted, int seen) {
        Stale.check(seen, version);
        refuseUnless(state == wanted);
        if (parties().contains(who.id())) {
            throw new Refused("hospitality.refused.own");
        }
    }

    private Set<PersonId> parties() {
        Set<PersonId> parties = new HashSet<>(spent.draft(currency(), "").payers());
        parties.add(claimant.claimer());
        parties.add(claimant.writer());
        return Set.copyOf(parties);
    }

    private Money total() {
        return spent.isKnown() ? spent.total(currency()) : plan.draft("").budget();
    }

    private void refuseUnless(boolean allowed) {
        if (!allowed) {
            throw new Refused("hospitality.refused.state." + state);
        }
    }

    private static LocalDate day(MeetingDetails meeting) {
        return meeting.plan().when().start().toLocalDate();
    }
}
