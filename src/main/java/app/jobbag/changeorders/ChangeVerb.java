package app.jobbag.changeorders;

/** What can be done to a change order; what each state allows is said in {@link ChangeState} alone. */
public enum ChangeVerb {
    WRITE,
    /** To whoever decides within the agency. */
    SUBMIT,
    /** To the client, who has to sign. */
    SEND,
    RECALL,
    ACCEPT,
    /** The client's signature; nobody does it here. */
    SIGN,
    REFUSE,
    /** The client's refusal. */
    TURN_DOWN,
    WITHDRAW
}
