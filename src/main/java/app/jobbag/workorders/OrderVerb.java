package app.jobbag.workorders;

/** What can be done to an order's state; what each state allows is said in {@link OrderStatus} alone. */
public enum OrderVerb {
    WRITE,
    SUBMIT,
    ISSUE,
    RETURN,
    BEGIN,
    DELIVER,
    CLOSE,
    REOPEN,
    HOLD,
    RESUME,
    CANCEL,
    /** A change of an issued order is accepted: its state stays. */
    AMEND
}
