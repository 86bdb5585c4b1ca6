package app.jobbag.clients;

import app.jobbag.kernel.Worded;

/** Where a client stands with the agency. */
@Worded("clients.status.")
public enum ClientStatus {
    PROSPECT,
    ACTIVE,
    DORMANT,
    ARCHIVED
}
