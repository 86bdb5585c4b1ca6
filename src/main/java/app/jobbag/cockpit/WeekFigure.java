package app.jobbag.cockpit;

import app.jobbag.staff.Action;

/**
 * A figure of the week.
 *
 * @param key its texts are {@code cockpit.figure.<key>}
 * @param sight whoever may use it sees the figure
 * @param behind where the things that it counts stand
 * @param moreIsWorse whether a rise is bad news
 */
public record WeekFigure(String key, Unit unit, Action sight, Behind behind, boolean moreIsWorse) {
    /** A list, and what it asks leave for. */
    public record Behind(String url, Action right) {}

    /** What is counted. */
    public enum Unit {
        NUMBER,
        HOURS,
        MONEY,
        /** From the first day of the quarter on: it begins anew with each. */
        MONEY_TO_DATE,
        /** Per cent of those counted that are hits: the parts {@code HIT} and {@code MISS}. */
        RATE
    }
}
