package app.jobbag.bookings;

import app.jobbag.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * What an order has cost and earned so far (WO-6), net, in the client's currency: a row of the one view {@code order_cost}.
 *
 * @param unpricedHours hours of people for whom finance has set no cost rate of that day; they count nothing in the time
 * @param estimateAmount what was agreed with the client; null where nothing was
 * @param plannedAmount planned hours in money, else the estimate
 * @param openExpenses expenses that finance has not approved
 */
public record OrderCost(
        Currency currency,
        BigDecimal hours,
        BigDecimal unpricedHours,
        BigDecimal plannedHours,
        @Nullable BigDecimal estimateAmount,
        @Nullable BigDecimal plannedAmount,
        Amounts amounts,
        int openExpenses) {
    /** The sums of the view. */
    public record Amounts(
            BigDecimal timeCost,
            BigDecimal expenses,
            BigDecimal bills,
            BigDecimal total,
            BigDecimal committed,
            BigDecimal toCome,
            BigDecimal forecast,
            BigDecimal invoiced,
            BigDecimal margin) {}

    public BigDecimal unpriced() {
        return unpricedHours;
    }

    public boolean hasUnpriced() {
        return unpricedHours.signum() > 0;
    }

    /** What was agreed with the client; null where nothing was. */
    public @Nullable Money estimate() {
        return estimateAmount == null ? null : money(estimateAmount);
    }

    /** Planned hours in money, where people are planned; else the estimate. */
    public @Nullable Money planned() {
        return plannedAmount == null ? null : money(plannedAmount);
    }

    public Money time() {
        return money(amounts.timeCost());
    }

    public Money expenses() {
        return money(amounts.expenses());
    }

    /** Of suppliers. */
    public Money bills() {
        return money(amounts.bills());
    }

    /** Booked until now. */
    public Money total() {
        return money(amounts.total());
    }

    /** Ordered from suppliers and not billed yet. */
    public Money committed() {
        return money(amounts.committed());
    }

    public Money toCome() {
        return money(amounts.toCome());
    }

    public Money forecast() {
        return money(amounts.forecast());
    }

    public Money invoiced() {
        return money(amounts.invoiced());
    }

    /** Invoiced less booked. */
    public Money margin() {
        return money(amounts.margin());
    }

    /** How much of the estimate is used up, in whole percent; null without one. */
    public @Nullable Integer used() {
        return estimateAmount == null || estimateAmount.signum() <= 0
                ? null
                : amounts.total()
                        .movePointRight(2)
                        .divide(estimateAmount, 0, RoundingMode.HALF_UP)
                        .intValue();
    }

    private Money money(BigDecimal amount) {
        return new Money(amount, currency);
    }
}
