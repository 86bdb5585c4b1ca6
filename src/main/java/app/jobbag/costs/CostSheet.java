package app.jobbag.costs;

import app.jobbag.bookings.OrderCost;
import app.jobbag.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The cost of an order and what it is made of: the people's shares add up to its time, and so do the weeks' and the activities'.
 *
 * @param client its name
 * @param activities empty where nobody said what kind of work it was
 */
public record CostSheet(
        OrderCost cost,
        String client,
        List<Share> people,
        List<Share> weeks,
        List<Share> activities,
        List<Share> kinds) {
    public CostSheet {
        people = List.copyOf(people);
        weeks = List.copyOf(weeks);
        activities = List.copyOf(activities);
        kinds = List.copyOf(kinds);
    }

    /**
     * One row of a breakdown.
     *
     * @param name of a person, an activity, a kind of expense; a week's is its Monday
     * @param amount null for hours that have no rate yet
     */
    public record Share(
            String name,
            @Nullable BigDecimal hours,
            @Nullable BigDecimal amount) {
        public LocalDate monday() {
            return LocalDate.parse(name);
        }
    }

    public Money money(@Nullable BigDecimal amount) {
        return new Money(amount == null ? BigDecimal.ZERO : amount, cost.currency());
    }

    /** Those of the people it shows. */
    public BigDecimal hours() {
        return people.stream().map(Share::hours).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The bar against the plan. */
    public Thermometer thermometer() {
        return Thermometer.of(cost);
    }
}
