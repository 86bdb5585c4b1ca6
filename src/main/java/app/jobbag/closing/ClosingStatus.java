package app.jobbag.closing;

/** Where a closing card lies: on finance's desk, or done with. A reopened order's card is back on the desk. */
public enum ClosingStatus {
    WAITING,
    CLOSED
}
