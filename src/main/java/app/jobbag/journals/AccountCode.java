package app.jobbag.journals;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The code of an account.
 *
 * @param taxCategory with the rate, where it is that rate's own; null for all others
 * @param code empty for a rate that has none of its own
 */
public record AccountCode(
        JournalAccount kind,
        @Nullable String taxCategory,
        @Nullable BigDecimal taxPercent,
        String code) {
    /** Names the account in a form. */
    public String key() {
        return taxCategory == null || taxPercent == null
                ? kind.name()
                : kind.name() + "|" + taxCategory + "|"
                        + taxPercent.stripTrailingZeros().toPlainString();
    }
}
