package app.jobbag.signoffs;

/** Whether the sealed document of a settled request is there yet. */
public enum SealState {
    PENDING,
    READY,
    /** Tried again by itself. */
    FAILED
}
