package app.jobbag.proposals;

import app.jobbag.kernel.Worded;

/** How far a line of the checklist is. */
@Worded("proposals.check.state.")
public enum CheckState {
    OPEN,
    DONE,
    /** Left out, with a reason. */
    WAIVED
}
