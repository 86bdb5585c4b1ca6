package app.jobbag.collections;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * A payment as it is entered by hand.
 *
 * @param amount what it settles, in the currency of the invoice; also what came in, as a rule
 * @param reference what the bank statement says
 * @param fee what the bank kept on the way and the agency bears; nothing, as a rule
 * @param keepsRest whether what came in beyond the invoice stays with the client as its balance; else it is refused
 * @param came what came in instead, in another currency
 */
public record PaymentDraft(
        LocalDate receivedOn,
        BigDecimal amount,
        String reference,
        BigDecimal fee,
        boolean keepsRest,
        @Nullable Came came) {
    /**
     * As typed.
     *
     * @param sure whether the person stands by it though it is far from the rate of the day
     */
    public record Came(BigDecimal amount, Currency currency, boolean sure) {
        public Came(BigDecimal amount, Currency currency) {
            this(amount, currency, false);
        }
    }

    public PaymentDraft(LocalDate receivedOn, BigDecimal amount, String reference) {
        this(receivedOn, amount, reference, BigDecimal.ZERO, false, null);
    }
}
