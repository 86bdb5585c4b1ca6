package app.jobbag.invoices;

import app.jobbag.kernel.Money;
import app.jobbag.staff.Action;

/**
 * What moves the open amount of an issued invoice.
 *
 * @param amount in its currency; below nothing takes back what had been settled
 * @param leave what the person needs leave for
 * @param verb for its history, such as {@code paid}
 */
public record Settlement(InvoiceId invoice, Money amount, Action leave, String verb) {}
