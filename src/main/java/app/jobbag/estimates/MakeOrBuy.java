package app.jobbag.estimates;

import app.jobbag.kernel.Worded;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a row would take in-house, what was decided and why (EST-2).
 *
 * @param version 0 before anything is kept
 * @param hours of the row's discipline
 * @param expense beside them, in the estimate's currency
 */
public record MakeOrBuy(
        int line,
        int version,
        BigDecimal hours,
        BigDecimal expense,
        Decision decision,
        String reason,
        @Nullable String decidedByName,
        @Nullable Instant decidedAt) {
    /** Ours, or somebody else's work. */
    @Worded("estimates.decision.")
    public enum Decision {
        OPEN,
        MAKE,
        BUY
    }

    static MakeOrBuy open(int line) {
        return new MakeOrBuy(line, 0, BigDecimal.ZERO, BigDecimal.ZERO, Decision.OPEN, "", null, null);
    }

    /** As it is said now. */
    public record Draft(int version, BigDecimal hours, BigDecimal expense, Decision decision, String reason) {}
}
