package app.jobbag.clients;

import app.jobbag.kernel.Worded;

/** What a person does on a client's team; there is one lead account executive. */
@Worded("clients.duty.")
public enum Duty {
    LEAD_AE,
    AE,
    LEAD,
    CONTRIBUTOR
}
