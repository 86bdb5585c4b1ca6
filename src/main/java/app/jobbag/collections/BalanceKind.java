package app.jobbag.collections;

import app.jobbag.kernel.Worded;

/** How a client's balance came about or went. */
@Worded("collections.balance.")
public enum BalanceKind {
    OVERPAID,
    USED,
    REFUNDED
}
