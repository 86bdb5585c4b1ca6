package app.jobbag.collections;

import app.jobbag.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What moved what a client has with the agency beyond its invoices, as pages show it.
 *
 * @param entryId the bank's entry it came or went with
 * @param reversesId the line that it takes back
 * @param undone whether a later line takes it back
 */
public record BalanceDetails(
        UUID id,
        BalanceKind kind,
        LocalDate day,
        BigDecimal amount,
        String currency,
        @Nullable UUID entryId,
        @Nullable UUID reversesId,
        String note,
        boolean undone,
        String recordedByName) {
    public Money money() {
        return new Money(amount, Currency.getInstance(currency));
    }

    /** One entered by hand can be taken back on its own; what a bank's entry brought goes back with the entry. */
    public boolean byHand() {
        return !undone && reversesId == null && entryId == null && kind != BalanceKind.USED;
    }
}
