package app.jobbag.contactreports;

/** From the call to its report. */
public enum ReportState {
    /** Nobody was reached: nothing to report. */
    LOGGED,
    DRAFT,
    FINISHED,
    DISCARDED
}
