package app.jobbag.invoices;

import app.jobbag.kernel.Money;

/** What a credit note takes back of what was to be paid of an invoice. */
public record CreditNoted(String number, Money payable) {}
