package app.jobbag.expenses;

import app.jobbag.kernel.Worded;

/** Who laid it out: the person who books it and gets it back, or the company's card. */
@Worded("expenses.payer.")
public enum Payer {
    PERSON,
    COMPANY
}
