package app.jobbag.collections;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A payment as it is entered by hand.
 *
 * @param amount in the currency of the invoice
 * @param reference what the bank statement says
 */
public record PaymentDraft(LocalDate receivedOn, BigDecimal amount, String reference) {}
