package app.jobbag.rights;

import app.jobbag.staff.Action;

/** A word that stands in one kind of thing of the canary client only: whoever reads it has seen such a thing. */
public enum Canary {
    CLIENT(Action.CLIENT_SEE),
    CONTACT(Action.CLIENT_SEE),
    MEETING(Action.MEETING_SEE),
    MINUTES(Action.MEETING_SEE),
    ORDER(Action.ORDER_SEE),
    ANSWER(Action.ORDER_SEE),
    DELIVERABLE(Action.DELIVERABLE_SEE),
    FILE(Action.DELIVERABLE_SEE),
    EVIDENCE(Action.PAYMENT_REQUEST_SEE),
    LINE(Action.INVOICE_SEE),
    /** An amount of cost: hours times a rate. */
    COST(Action.COST_SEE);

    static final String STEM = "quetzal";

    private final Action readers;

    Canary(Action readers) {
        this.readers = readers;
    }

    /** The action that lets somebody read it. */
    Action readers() {
        return readers;
    }

    String word() {
        return this == COST ? "185.19" : STEM + name().toLowerCase(java.util.Locale.ROOT);
    }
}
