package app.jobbag.withholdings;

import app.jobbag.kernel.Money;
import app.jobbag.kernel.Percent;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a client withheld of an invoice in a year.
 *
 * @param whole that the invoice says is withheld, less what credit notes took back until now
 * @param settled of it in the year
 */
public record WithheldInvoice(
        UUID id, String number, LocalDate issuedOn, String name, Percent percent, Money whole, Money settled) {}
