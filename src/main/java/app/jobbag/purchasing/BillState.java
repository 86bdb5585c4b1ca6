package app.jobbag.purchasing;

import app.jobbag.kernel.Worded;

/** Where a supplier's bill stands. */
@Worded("purchasing.bill.state.")
public enum BillState {
    /** It is cost. */
    BOOKED,
    /** Above its order: it waits for a change of the order, or a manager's word. */
    STOPPED,
    WITHDRAWN
}
