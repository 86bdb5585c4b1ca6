package app.jobbag.quotations;

/** What can be done to a request for quotation; what each state allows is said in {@link RequestState} alone. */
public enum RequestVerb {
    WRITE,
    SEND,
    REMIND,
    /** Another supplier is asked too. */
    ASK_ANOTHER,
    /** By a supplier's link, or typed in for it. */
    ANSWER,
    DECIDE,
    WITHDRAW,
    /** Order from who was chosen, or take its price into the estimate. */
    BUY
}
