package app.jobbag.schedules.network;

/** What is asked of a step's dates besides what it depends on. */
public enum ConstraintType {
    NONE,
    START_NOT_BEFORE,
    FINISH_NOT_BEFORE,
    /** As {@link #FINISH_NOT_AFTER}, for the beginning. */
    START_NOT_AFTER,
    /** Says how late it may be: it moves nothing, and leaves no float behind it. */
    FINISH_NOT_AFTER,
    /** Fixed, whatever it depends on; what comes before has float until then only. */
    MUST_START,
    MUST_FINISH
}
