package app.jobbag.einvoices;

import app.jobbag.clients.ClientId;

/** An electronic form was written and waits to be held against the rules. */
record EInvoiceWritten(ClientId client) {}
