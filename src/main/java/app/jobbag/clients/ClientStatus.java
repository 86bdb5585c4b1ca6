package app.jobbag.clients;

/** Where a client stands with the agency. */
public enum ClientStatus {
    PROSPECT,
    ACTIVE,
    DORMANT,
    ARCHIVED
}
