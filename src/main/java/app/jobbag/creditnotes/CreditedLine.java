package app.jobbag.creditnotes;

import app.jobbag.invoices.InvoiceLine;

/**
 * What a credit note takes back of a line.
 *
 * @param position of the invoice's line
 * @param byQuantity whether its quantity is of what the line sold, not just one of an amount
 */
record CreditedLine(int position, boolean byQuantity, InvoiceLine line) {}
