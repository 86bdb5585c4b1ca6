package app.jobbag.closing;

import app.jobbag.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The settlement of an order: as it was frozen at closing, and what was invoiced on the number until now. All net, in the
 * order's currency.
 *
 * @param estimate as agreed at closing, changes with it; null when none was agreed
 * @param changes what accepted change orders made of it
 */
public record SettlementDetails(
        int round,
        @Nullable Money estimate,
        Money changes,
        BigDecimal hours,
        Money time,
        Money expenses,
        Money bills,
        Money cost,
        Money invoicedAtClosing,
        Money invoiced,
        String settledBy,
        Instant settledAt) {

    /** As the order was issued. */
    public @Nullable Money ordered() {
        return estimate == null ? null : estimate.minus(changes);
    }

    /** Invoiced so far, less cost. */
    public Money margin() {
        return invoiced.minus(cost);
    }

    /** What the estimate leaves over the cost. */
    public @Nullable Money plannedMargin() {
        return estimate == null ? null : estimate.minus(cost);
    }

    /** Estimate not yet invoiced. */
    public @Nullable Money toInvoice() {
        return estimate == null ? null : estimate.minus(invoiced);
    }

    public @Nullable BigDecimal marginPercent() {
        return percent(margin(), invoiced);
    }

    public @Nullable BigDecimal plannedMarginPercent() {
        Money planned = plannedMargin();
        return planned == null || estimate == null ? null : percent(planned, estimate);
    }

    private static @Nullable BigDecimal percent(Money part, Money whole) {
        return whole.isPositive()
                ? part.amount().movePointRight(2).divide(whole.amount(), 1, RoundingMode.HALF_UP)
                : null;
    }
}
