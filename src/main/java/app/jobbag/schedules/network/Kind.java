package app.jobbag.schedules.network;

/** What a step is. A summary has the dates of what is below it. */
public enum Kind {
    TASK,
    MILESTONE,
    SUMMARY
}
