package app.jobbag.deliverables.traces;

/** Who has noticed an error. */
public enum FoundBy {
    CLIENT,
    US
}
