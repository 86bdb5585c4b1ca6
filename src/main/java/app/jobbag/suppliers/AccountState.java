package app.jobbag.suppliers;

import app.jobbag.kernel.Worded;

/** Where a supplier's bank account stands. */
@Worded("suppliers.account.state.")
public enum AccountState {
    /** Waits for a second person's word. */
    PROPOSED,
    IN_FORCE,
    REPLACED,
    REJECTED,
    WITHDRAWN
}
