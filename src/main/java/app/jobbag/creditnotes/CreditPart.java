package app.jobbag.creditnotes;

import app.jobbag.kernel.Worded;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is to be taken back of one line.
 *
 * @param line its position on the invoice
 * @param value a quantity or an amount above nothing; null for all that stands, and for nothing of it
 */
public record CreditPart(int line, How how, @Nullable BigDecimal value) {
    /** How much of a line. */
    @Worded("creditnotes.how.")
    public enum How {
        NONE,
        REST,
        QUANTITY,
        AMOUNT
    }

    static CreditPart rest(int line) {
        return new CreditPart(line, How.REST, null);
    }
}
