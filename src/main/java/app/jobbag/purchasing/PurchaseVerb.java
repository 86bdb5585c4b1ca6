package app.jobbag.purchasing;

/** What can be done to a purchase order; what each state allows is said in {@link PurchaseState} alone. */
public enum PurchaseVerb {
    WRITE,
    SUBMIT,
    RECALL,
    APPROVE,
    /** Back to whoever wrote it, with what is wrong. */
    GIVE_BACK,
    SEND,
    /** The supplier's own word, by its link. */
    ANSWER,
    /** Written anew and approved anew; it keeps its number. */
    REVISE,
    DELIVER,
    BILL,
    CLOSE,
    /** A bill is taken back after the last one closed it. */
    UNBILL,
    CANCEL
}
