package app.jobbag.estimates;

import app.jobbag.kernel.Money;
import app.jobbag.kernel.TaxRate;
import app.jobbag.staff.Discipline;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the agency's library.
 *
 * @param unitPrice what it usually costs a piece, in that currency; of hours the rate card says it
 */
public record LibraryLine(
        UUID id,
        LineKind kind,
        Discipline discipline,
        Locale language,
        String text,
        BigDecimal quantity,
        Currency currency,
        BigDecimal unitPrice,
        BigDecimal percent,
        String keptBy) {
    /** Null of hours, and of a contingency. */
    public @Nullable Money price() {
        return kind == LineKind.EXPENSE || kind == LineKind.BOUGHT_IN ? new Money(unitPrice, currency) : null;
    }

    /** A new row: in another currency its price is still to be said. */
    LineDraft draft(Currency of, TaxRate tax) {
        BigDecimal price = currency.equals(of) ? unitPrice : BigDecimal.ZERO;
        return new LineDraft(
                null,
                kind,
                discipline,
                text,
                quantity,
                kind == LineKind.HOURS ? null : price,
                percent,
                BigDecimal.ZERO,
                tax,
                Choice.FIXED,
                "");
    }
}
