package app.jobbag.schedules;

import app.jobbag.kernel.Worded;

/** Whose step a task is, and with it whose days off it skips; whose delay a slip was. */
@Worded("schedules.side.")
public enum Side {
    AGENCY,
    CLIENT,
    BOTH,
    SUPPLIER;

    /** Nobody shares the blame for a delay: it is one side's, or two slips. */
    public boolean canDelay() {
        return this != BOTH;
    }
}
