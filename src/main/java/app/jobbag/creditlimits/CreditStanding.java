package app.jobbag.creditlimits;

import app.jobbag.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What a client owes and has in work, held against its limit; all in the limit's currency.
 *
 * @param receivable open of issued invoices, with tax
 * @param asked in payment requests and drafts, net
 * @param unbilled agreed in issued orders and neither invoiced nor asked for, net
 * @param advance what the client has paid beyond its invoices: takes off
 * @param unrated currencies that are not counted, for want of a rate
 */
public record CreditStanding(
        Money limit, Money receivable, Money asked, Money unbilled, Money advance, List<String> unrated) {
    private static final int WHOLE = 100;
    private static final int MOST = 999;

    public CreditStanding {
        unrated = List.copyOf(unrated);
    }

    /** Below nothing where the client has paid ahead. */
    public Money used() {
        return receivable.plus(asked).plus(unbilled).minus(advance);
    }

    /** Below nothing above the limit. */
    public Money free() {
        return limit.minus(used());
    }

    public CreditState state() {
        return CreditState.of(used(), limit);
    }

    public boolean isOver() {
        return state() == CreditState.OVER;
    }

    /** From 0 to 999; above 100 exactly when it is over the limit. */
    public int percent() {
        if (!used().isPositive()) {
            return 0;
        }
        if (limit.isZero()) {
            return MOST;
        }
        RoundingMode mode = isOver() ? RoundingMode.UP : RoundingMode.DOWN;
        return used().amount()
                .multiply(BigDecimal.valueOf(WHOLE))
                .divide(limit.amount(), 0, mode)
                .min(BigDecimal.valueOf(MOST))
                .intValueExact();
    }

    /** Of a bar that is 100 wide. */
    public int width() {
        return Math.min(WHOLE, percent());
    }

    /** With an order more. */
    CreditStanding with(Money more) {
        return new CreditStanding(limit, receivable, asked, unbilled.plus(more), advance, unrated);
    }
}
