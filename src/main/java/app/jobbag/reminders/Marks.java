package app.jobbag.reminders;

import app.jobbag.kernel.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside an open invoice.
 *
 * @param step the highest it was reminded with, in days
 * @param promisedOn by when the client said it would pay
 * @param kept whether what was promised came in by then
 * @param heldUntil until when nobody is reminded of it
 */
public record Marks(
        @Nullable Integer step,
        @Nullable LocalDate remindedOn,
        @Nullable LocalDate promisedOn,
        @Nullable Money promised,
        boolean kept,
        @Nullable DisputeId dispute,
        @Nullable Money disputed,
        @Nullable LocalDate heldUntil) {
    /** Money takes a day to be entered: a promise counts as broken from the second day after it on. */
    public static final int GRACE = 1;

    public boolean isPromised(LocalDate today) {
        return promisedOn != null && !kept && !today.isAfter(promisedOn.plusDays(GRACE));
    }

    public boolean isBroken(LocalDate today) {
        return promisedOn != null && !kept && today.isAfter(promisedOn.plusDays(GRACE));
    }

    public boolean isHeld(LocalDate today) {
        return heldUntil != null && !today.isAfter(heldUntil);
    }

    public boolean hasDispute() {
        return dispute != null;
    }

    boolean isPaused(LocalDate today) {
        return hasDispute() || isPromised(today) || isHeld(today);
    }

    /** Nobody was reminded since the promise was broken: the ladder goes on a step higher. */
    boolean climbs(LocalDate today) {
        return isBroken(today) && (remindedOn == null || promisedOn == null || !remindedOn.isAfter(promisedOn));
    }
}
