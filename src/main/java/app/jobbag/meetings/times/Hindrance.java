package app.jobbag.meetings.times;

import app.jobbag.kernel.Worded;

/** What stands against somebody's coming, the weightiest first. */
@Worded("meetings.times.clash.")
public enum Hindrance {
    AWAY,
    HOLIDAY,
    FREE_DAY,
    BUSY,
    OUT_OF_HOURS
}
