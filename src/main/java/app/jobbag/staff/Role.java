package app.jobbag.staff;

import app.jobbag.kernel.Worded;

/** What a person is at the agency; one person may hold several, and rights add up. */
@Worded("people.role.")
public enum Role {
    AE,
    LEAD,
    CONTRIBUTOR,
    FINANCE,
    MANAGER,
    ADMIN;

    /** Finance and managers work across clients; the others see the clients of their teams (CONF-1). */
    boolean spansClients() {
        return this == FINANCE || this == MANAGER;
    }
}
