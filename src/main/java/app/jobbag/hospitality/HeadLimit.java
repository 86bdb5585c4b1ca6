package app.jobbag.hospitality;

import app.jobbag.kernel.Money;
import java.util.Collection;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How much a head may cost without a second pair of eyes.
 *
 * @param most null where there is no limit
 */
public record HeadLimit(Kind kind, @Nullable Money most) {
    /** Whose limit it is. */
    public enum Kind {
        /** Nobody has set any. */
        UNLIMITED,
        AGENCY,
        CLIENT,
        /** The client's rules allow nothing. */
        FORBIDDEN,
        /** Limits are set, but none that this currency can be held against: what can't be compared is not within. */
        UNSET
    }

    /**
     * The lower one of the agency's and the client's.
     *
     * @param agency one a currency
     * @param client what the client's own rules allow; null where it has none
     */
    static HeadLimit of(Currency currency, Collection<Money> agency, @Nullable Money client) {
        Optional<Money> ours =
                agency.stream().filter(each -> each.currency().equals(currency)).findFirst();
        if (client != null && client.isZero()) {
            return new HeadLimit(Kind.FORBIDDEN, Money.zero(currency));
        }
        if (client != null && client.currency().equals(currency)) {
            return ours.filter(each -> each.compareTo(client) < 0)
                    .map(each -> new HeadLimit(Kind.AGENCY, each))
                    .orElse(new HeadLimit(Kind.CLIENT, client));
        }
        if (client != null || ours.isEmpty() && !agency.isEmpty()) {
            return new HeadLimit(Kind.UNSET, Money.zero(currency));
        }
        return ours.map(each -> new HeadLimit(Kind.AGENCY, each)).orElse(new HeadLimit(Kind.UNLIMITED, null));
    }

    public boolean isExceededBy(Money each) {
        return most != null && each.compareTo(most) > 0;
    }

    /** Whether so much a head needs nobody's word any more. */
    boolean covers(@Nullable Money approved, Money each) {
        return !isExceededBy(each) || approved != null && each.compareTo(approved) <= 0;
    }
}
