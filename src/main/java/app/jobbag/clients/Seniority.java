package app.jobbag.clients;

import app.jobbag.kernel.Worded;

/** How high a contact sits; executives are the manager's to talk to (CLI-3). */
@Worded("contacts.seniority.")
public enum Seniority {
    OPERATIONAL,
    DECISION_MAKER,
    EXECUTIVE
}
