package app.jobbag.proposals;

import app.jobbag.kernel.Worded;

/** Why objectives were not reached (PRO-4). */
@Worded("proposals.cause.")
public enum Cause {
    NONE,
    /** The proposal's details. */
    DETAILS,
    /** A professional error. */
    ERROR,
    PRICE,
    TIMING,
    COMPETITOR,
    /** The client's change. */
    CLIENT
}
