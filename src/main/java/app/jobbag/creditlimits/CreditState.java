package app.jobbag.creditlimits;

import app.jobbag.kernel.Money;
import app.jobbag.kernel.Worded;
import java.math.BigDecimal;

/** How far a client is from its limit. */
@Worded("creditlimits.state.")
public enum CreditState {
    WITHIN,
    /** From 80 % on. */
    NEAR,
    /** Above it; just as much as the limit is not. */
    OVER;

    private static final BigDecimal NEAR_FROM = new BigDecimal("0.80");

    /** As the chips know it. */
    public String tone() {
        return switch (this) {
            case WITHIN -> "good";
            case NEAR -> "warn";
            case OVER -> "bad";
        };
    }

    public static CreditState of(Money used, Money limit) {
        if (used.compareTo(limit) > 0) {
            return OVER;
        }
        boolean near =
                used.isPositive() && used.amount().compareTo(limit.amount().multiply(NEAR_FROM)) >= 0;
        return near ? NEAR : WITHIN;
    }
}
