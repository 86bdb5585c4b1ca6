package app.jobbag.collections;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A payment as it is entered by hand.
 *
 * @param amount what came in, in the currency of the invoice
 * @param reference what the bank statement says
 * @param fee what the bank kept on the way and the agency bears; nothing, as a rule
 * @param keepsRest whether what came in beyond the invoice stays with the client as its balance; else it is refused
 */
public record PaymentDraft(
        LocalDate receivedOn, BigDecimal amount, String reference, BigDecimal fee, boolean keepsRest) {
    public PaymentDraft(LocalDate receivedOn, BigDecimal amount, String reference) {
        this(receivedOn, amount, reference, BigDecimal.ZERO, false);
    }
}
