package app.jobbag.billing;

/** Whether a retainer asks by itself. */
public enum RetainerState {
    ACTIVE,
    /** Periods that begin meanwhile are passed over. */
    PAUSED,
    ENDED
}
