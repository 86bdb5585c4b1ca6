package app.jobbag.proposals;

import app.jobbag.kernel.Worded;

/** Whether a presentation reached its objectives (PRO-4). */
@Worded("proposals.reached.")
public enum Reached {
    YES,
    PARTLY,
    NO
}
