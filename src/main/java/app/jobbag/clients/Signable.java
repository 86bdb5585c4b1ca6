package app.jobbag.clients;

/** What a contact may sign for the client. */
public enum Signable {
    MINUTES,
    SCHEDULE,
    DELIVERABLE,
    ESTIMATE,
    PROPOSAL
}
