package app.jobbag.estimates;

/** What can be done to an estimate; what each state allows is said in {@link EstimateState} alone. */
public enum EstimateVerb {
    WRITE,
    /** To a manager, where the margin is below the floor. */
    SUBMIT,
    APPROVE,
    RETURN,
    /** To the client. */
    SEND,
    RECALL,
    /** The client's signature; nobody does it here. */
    SIGN,
    /** The client's refusal. */
    SEND_BACK,
    REVISE
}
