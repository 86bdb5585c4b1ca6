package app.jobbag.estimates;

import app.jobbag.kernel.Worded;

/** Whether a row is part of the estimate, or one of its options. */
@Worded("estimates.choice.")
public enum Choice {
    FIXED,
    /** An option that counts. */
    CHOSEN,
    /** An option that is shown with its price and does not count. */
    OFFERED
}
