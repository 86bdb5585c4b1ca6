package app.jobbag.journals;

import app.jobbag.kernel.Worded;

/** The kind of document that an entry was drawn from. */
@Worded("journals.source.")
public enum JournalSource {
    INVOICE,
    CREDIT_NOTE,
    PAYMENT,
    /** What a client has beyond its invoices came in or was paid back. */
    BALANCE,
    /** An order was closed when all of it had been billed: its deposits are earned. */
    CLOSING
}
