package app.jobbag.cockpit;

import app.jobbag.staff.Action;

/**
 * A figure of the week.
 *
 * @param key its texts are {@code cockpit.figure.<key>}
 * @param sight whoever may use it sees the figure
 * @param list where the things that it counts stand
 * @param moreIsWorse whether a rise is bad news
 */
public record WeekFigure(String key, Unit unit, Action sight, String list, boolean moreIsWorse) {
    /** What is counted. */
    public enum Unit {
        NUMBER,
        HOURS,
        MONEY
    }
}
