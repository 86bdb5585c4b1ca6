package app.jobbag.invoices;

import app.jobbag.clients.ClientId;

/** An invoice got its number and is fixed. Published in the same transaction. */
public record InvoiceIssued(InvoiceId invoice, ClientId client) {}
