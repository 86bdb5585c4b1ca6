package app.jobbag.schedules.exchange;

/**
 * What the plan is not as the file says.
 *
 * @param task the name of the task; empty for the file as a whole
 * @param told what is not kept, or the two dates
 * @param minutes how much later ours is by the clock; below nothing where it is earlier
 */
public record Difference(What what, String task, String told, long minutes) {
    /** Each has a text of its own. */
    public enum What {
        AS_LATE_AS_POSSIBLE,
        DEADLINE,
        MANUAL,
        PERCENT_LAG,
        CONSTRAINT_OF_SUMMARY,
        UNKNOWN_CALENDAR,
        LINK_TO_NOWHERE,
        OVERLAPPING_DAY,
        RECURRING_DAYS,
        START,
        END
    }

    static Difference of(What what, String task, String told) {
        return new Difference(what, task, told, 0);
    }
}
