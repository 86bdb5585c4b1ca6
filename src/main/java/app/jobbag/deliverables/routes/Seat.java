package app.jobbag.deliverables.routes;

/** Who of a client's team usually takes a step. */
public enum Seat {
    /** Whoever works on the order. */
    MAKER,
    /** A contributor of the team who does not. */
    COLLEAGUE,
    /** The lead of the discipline; of the order's own where none is said. */
    LEAD,
    /** The lead account executive, else another one. */
    ACCOUNT
}
