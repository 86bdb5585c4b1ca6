package app.jobbag.meetings;

/** Whether a version of minutes is still written or is fixed. */
public enum MinutesState {
    DRAFT,
    CIRCULATED
}
