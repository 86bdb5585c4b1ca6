package app.jobbag.weekly;

/** Written, planned for its Monday, sent and fixed. */
public enum WeeklyState {
    DRAFT,
    PLANNED,
    SENT
}
