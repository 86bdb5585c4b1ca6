package app.jobbag.rights;

import app.jobbag.staff.Action;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

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
    PURCHASE(Action.PURCHASE_SEE),
    /** So many in one entry. */
    HOURS(Action.HOURS_SEE),
    /** What they cost. */
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

    /** Those whose words a text holds. */
    static Set<Canary> in(String text) {
        // most answers hold none: that is seen in one look for what most words share
        boolean stem = text.contains(STEM);
        Set<Canary> found = EnumSet.noneOf(Canary.class);
        for (Canary each : values()) {
            if ((stem || each == HOURS || each == COST) && text.contains(each.word())) {
                found.add(each);
            }
        }
        return found;
    }

    String word() {
        return switch (this) {
            case HOURS -> "17.75";
            case COST -> "200.93";
            default -> STEM + name().toLowerCase(Locale.ROOT);
        };
    }

    /** Instead of the word, for a client without one. */
    static String harmless(String word) {
        return "sparrow" + word.length();
    }
}
