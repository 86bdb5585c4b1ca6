package app.jobbag.changeorders;

import app.jobbag.kernel.Money;
import java.util.Collection;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Up to what a change is accepted within the agency; above it the client signs.
 *
 * @param most that it, and what was accepted inside since the client last signed, may add to the estimate
 * @param days that it may be delivered later by, in working days, together with those
 */
public record ChangeLimit(Money most, int days) {
    /**
     * The client's own in its place, else the agency's. Where none is set in that currency, nothing that costs or delays goes
     * without the client: what can't be compared is not within.
     *
     * @param agency one a currency
     * @param client null where it has none of its own
     */
    static ChangeLimit of(Currency currency, Collection<ChangeLimit> agency, @Nullable ChangeLimit client) {
        Optional<ChangeLimit> own = Optional.ofNullable(client).filter(each -> each.isIn(currency));
        Optional<ChangeLimit> ours = agency.stream()
                .filter(each -> client == null && each.isIn(currency))
                .findFirst();
        return own.or(() -> ours).orElse(new ChangeLimit(Money.zero(currency), 0));
    }

    boolean isExceededBy(Money sum, int delay) {
        return sum.compareTo(most) > 0 || delay > days;
    }

    private boolean isIn(Currency currency) {
        return most.currency().equals(currency);
    }
}
