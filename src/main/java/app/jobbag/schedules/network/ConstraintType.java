package app.jobbag.schedules.network;

/** What is asked of a step's dates besides what it depends on. */
public enum ConstraintType {
    NONE,
    START_NOT_BEFORE,
    /** Says how late it may be: it moves nothing, and leaves no float behind it. */
    FINISH_NOT_AFTER,
    MUST_START,
    MUST_FINISH
}
