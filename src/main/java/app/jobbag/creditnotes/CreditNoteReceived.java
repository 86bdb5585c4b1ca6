package app.jobbag.creditnotes;

import app.jobbag.kernel.Money;
import java.time.LocalDate;

/**
 * A credit note as its client's people see it.
 *
 * @param invoice number of the invoice that it takes back of
 */
public record CreditNoteReceived(CreditNoteId id, String number, LocalDate issuedOn, String invoice, Money total) {}
