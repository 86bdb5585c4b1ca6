package app.jobbag.collections;

import app.jobbag.kernel.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment as pages show it.
 *
 * @param amount below nothing takes an earlier one back
 * @param came what came in, where it was entered by hand in another currency
 * @param entry the bank's entry it came in with
 * @param gain realised by another rate of exchange than the invoice's, in the agency's currency; a loss below nothing
 * @param undone whether a later one takes it back
 */
public record PaymentDetails(
        PaymentId id,
        PaymentKind kind,
        LocalDate receivedOn,
        Money amount,
        @Nullable Money came,
        String reference,
        @Nullable UUID entry,
        BigDecimal gain,
        String note,
        boolean undone,
        String recordedBy,
        Instant recordedAt) {
    /** One entered by hand can be taken back on its own; what a bank's entry brought goes back with the entry. */
    public boolean byHand() {
        return !undone && !amount.isNegative() && entry == null && kind.enteredByHand();
    }
}
