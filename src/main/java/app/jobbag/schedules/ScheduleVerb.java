package app.jobbag.schedules;

/** What can be done to a schedule; what each state allows is said in {@link ScheduleState} alone. */
public enum ScheduleVerb {
    WRITE,
    /** To both who sign it. */
    SEND,
    RECALL,
    /** The last signature; nobody does it here. */
    SIGN,
    /** A signer's refusal. */
    SEND_BACK,
    /** Begins the next version. */
    REVISE
}
