package app.jobbag.meetings;

/** Where a meeting stands. */
public enum MeetingState {
    PLANNED,
    HELD,
    CANCELLED
}
