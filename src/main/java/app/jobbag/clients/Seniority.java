package app.jobbag.clients;

/** How high a contact sits; executives are the manager's to talk to (CLI-3). */
public enum Seniority {
    OPERATIONAL,
    DECISION_MAKER,
    EXECUTIVE
}
