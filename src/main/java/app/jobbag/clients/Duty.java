package app.jobbag.clients;

/** What a person does on a client's team; there is one lead account executive. */
public enum Duty {
    LEAD_AE,
    AE,
    LEAD,
    CONTRIBUTOR
}
