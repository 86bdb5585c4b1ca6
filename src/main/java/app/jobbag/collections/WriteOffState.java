package app.jobbag.collections;

import app.jobbag.kernel.Worded;

/** Where a wish to let an amount go stands. */
@Worded("collections.writeOff.state.")
public enum WriteOffState {
    ASKED,
    APPROVED,
    REFUSED,
    WITHDRAWN
}
