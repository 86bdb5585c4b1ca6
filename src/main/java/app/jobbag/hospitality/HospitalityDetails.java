package app.jobbag.hospitality;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Money;
import app.jobbag.meetings.MeetingId;
import app.jobbag.staff.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hospitality as a page shows it. */
public record HospitalityDetails(
        HospitalityId id,
        int version,
        ClientId client,
        MeetingId meeting,
        LocalDate hostedOn,
        HospitalityState state,
        Claim claim,
        HospitalityDraft plan,
        HeadCost cost,
        HeadLimit limit,
        @Nullable CostDraft spent,
        Decision decision,
        Settlement settlement,
        String dropReason)
        implements Guarded {

    /**
     * Who claims it.
     *
     * @param parties all who may not decide on it: whoever claims it, wrote it or laid money out
     */
    public record Claim(PersonId by, String name, Set<PersonId> parties) {}

    /**
     * A second person's word about what is above the limit.
     *
     * @param approved up to how much a head; null where it was refused or nobody has decided
     */
    public record Decision(
            @Nullable Money approved,
            @Nullable String by,
            @Nullable Instant at,
            String reason) {}

    /** Finance's word. */
    public record Settlement(
            @Nullable Instant submittedAt,
            @Nullable String by,
            @Nullable Instant at,
            String returnReason) {}

    public boolean isOver() {
        return limit.isExceededBy(cost.each());
    }

    /** Whether nobody stands in the way of claiming it. */
    public boolean isCovered() {
        return limit.covers(decision.approved(), cost.each());
    }

    /** Whether its budget may be changed. */
    public boolean isPlannable() {
        return spent == null && (state.isOpen() || state == HospitalityState.DROPPED);
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    @Override
    public UUID guardClient() {
        return client.value();
    }
}
