package app.jobbag.costs;

import app.jobbag.bookings.OrderCost;
import app.jobbag.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A bar of a hundred parts: what is booked, what is committed, and where the estimate ends. The longer of estimate and cost fills it.
 *
 * @param plan null where no estimate was agreed
 */
public record Thermometer(
        int booked, int committed, @Nullable Integer plan, boolean over) {
    private static final BigDecimal LENGTH = new BigDecimal(100);

    static Thermometer of(OrderCost cost) {
        Money zero = Money.zero(cost.currency());
        Money planned = Objects.requireNonNullElse(cost.estimate(), zero);
        Money spent = cost.total().plus(cost.committed());
        Money longest = spent.compareTo(planned) > 0 ? spent : planned;
        return new Thermometer(
                part(cost.total(), longest),
                part(cost.committed(), longest),
                cost.estimate() == null ? null : part(planned, longest),
                planned.isPositive() && spent.compareTo(planned) > 0);
    }

    private static int part(Money some, Money all) {
        return all.isPositive()
                ? some.amount()
                        .multiply(LENGTH)
                        .divide(all.amount(), 0, RoundingMode.HALF_UP)
                        .intValue()
                : 0;
    }
}
