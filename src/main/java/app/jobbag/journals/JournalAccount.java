package app.jobbag.journals;

import app.jobbag.kernel.Worded;

/** What journal lines are booked on; the agency gives each its code. */
@Worded("journals.account.")
public enum JournalAccount {
    RECEIVABLE,
    /** What clients have paid beyond their invoices. */
    ADVANCES,
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

    /** Whether the agency may give each rate of tax a code of its own. */
    public boolean byRate() {
        return this == INCOME || this == CREDITED || this == TAX;
    }
}
