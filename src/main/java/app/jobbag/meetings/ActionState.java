package app.jobbag.meetings;

/** Where an action item stands; a later version of the minutes may have dropped it. */
public enum ActionState {
    OPEN,
    DONE,
    DROPPED
}
