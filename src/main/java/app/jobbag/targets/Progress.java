package app.jobbag.targets;

import app.jobbag.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What was reached, against what is aimed at.
 *
 * @param target null where none is set
 * @param over how much of its time is over, from 0 to 1
 */
public record Progress(Money actual, @Nullable Money target, BigDecimal over) {
    /** Below this part of what should be there by now it is bad, not only behind. */
    private static final BigDecimal BEHIND = new BigDecimal("0.8");

    /** Whole percent of the target; null without one, or where it is nothing. */
    public @Nullable Integer percent() {
        return target == null || !target.isPositive()
                ? null
                : actual.amount()
                        .multiply(BigDecimal.valueOf(100))
                        .divide(target.amount(), 0, RoundingMode.DOWN)
                        .intValue();
    }

    /** How it is to be taken, as if the target were reached evenly over its time. */
    public String tone() {
        if (target == null || !target.isPositive() || over.signum() == 0) {
            return "neutral";
        }
        BigDecimal due = target.amount().multiply(over);
        if (actual.amount().compareTo(due) >= 0) {
            return "good";
        }
        return actual.amount().compareTo(due.multiply(BEHIND)) >= 0 ? "warn" : "bad";
    }
}
