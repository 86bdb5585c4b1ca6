package app.jobbag.journals;

import app.jobbag.kernel.Worded;

/** What journal lines are booked on; the agency gives each its code. */
@Worded("journals.account.")
public enum JournalAccount {
    RECEIVABLE,
    /** What clients have paid beyond their invoices. */
    ADVANCES,
    /** What invoices billed before the work: owed to the client until it is done. */
    DEPOSITS,
    INCOME,
    /** What credit notes take back of income. */
    CREDITED,
    TAX,
    BANK,
    FEES,
    BAD_DEBT,
    /** Tax that the client kept back and pays for the agency. */
    WITHHELD,
    EXCHANGE_LOSS,
    EXCHANGE_GAIN,
    /** The last unit, where parts of a foreign amount do not come to the whole. */
    ROUNDING;

    /** Whether its code may name the client, so that each has an account of its own. */
    public boolean byClient() {
        return this == RECEIVABLE || this == ADVANCES || this == DEPOSITS;
    }

    /** Whether the agency may give each rate of tax a code of its own. */
    public boolean byRate() {
        return this == INCOME || this == CREDITED || this == TAX;
    }
}
