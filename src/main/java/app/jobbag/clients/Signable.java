package app.jobbag.clients;

import app.jobbag.kernel.Worded;

/** What a contact may sign for the client. */
@Worded("contacts.signs.")
public enum Signable {
    MINUTES,
    SCHEDULE,
    DELIVERABLE,
    ESTIMATE,
    PROPOSAL
}
