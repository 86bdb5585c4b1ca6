package app.jobbag.billing;

import app.jobbag.kernel.Percent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be billed ahead.
 *
 * @param percent of what is agreed when it is asked for; null where an amount is named
 * @param dueOn null where something has to happen first
 * @param deliverable of the order, which the client has to sign first
 * @param milestone of a schedule, which has to be reached first
 * @param buyerReference the client's own purchase-order number, empty when there is none
 */
public record BillingItemDraft(
        Kind kind,
        String text,
        @Nullable Percent percent,
        @Nullable BigDecimal amount,
        @Nullable LocalDate dueOn,
        @Nullable UUID deliverable,
        @Nullable Milestone milestone,
        String buyerReference) {
    BillingItemDraft reaching(Milestone named) {
        return new BillingItemDraft(kind, text, percent, amount, dueOn, deliverable, named, buyerReference);
    }

    /** A line of a schedule, as it is called when this is agreed. */
    public record Milestone(UUID schedule, int task, String name) {}

    /** A deposit is paid before the work, a part with it. */
    public enum Kind {
        DEPOSIT,
        PART
    }
}
