package app.jobbag.proposals;

/** What can be done to a proposal; what each state allows is said in {@link ProposalState} alone. */
public enum ProposalVerb {
    /** What it is about, and what it is composed of. */
    WRITE,
    /** A line of its checklist. */
    CHECK,
    SEND_OUTLINE,
    PREPARE,
    PRESENT,
    /** A version goes to the client to be accepted. */
    OFFER,
    RECALL,
    /** The client's signature; nobody does it here. */
    ACCEPT,
    /** The client's refusal. */
    SEND_BACK,
    LOSE,
    WITHDRAW,
    REVIEW,
    CLOSE,
    CONVERT
}
