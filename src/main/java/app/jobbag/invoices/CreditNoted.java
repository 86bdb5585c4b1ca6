package app.jobbag.invoices;

import app.jobbag.kernel.Money;

/** What a credit note takes back of an invoice, with its tax. */
public record CreditNoted(String number, Money total) {}
