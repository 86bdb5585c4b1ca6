package app.jobbag.timesheets;

import app.jobbag.kernel.Worded;

/** Which weeks whoever decides on them looks at. */
@Worded("timesheets.list.")
public enum ReviewList {
    SUBMITTED,
    MISSING,
    RETURNED,
    APPROVED
}
