package app.jobbag.purchasing;

import static app.jobbag.purchasing.PurchaseVerb.ANSWER;
import static app.jobbag.purchasing.PurchaseVerb.APPROVE;
import static app.jobbag.purchasing.PurchaseVerb.BILL;
import static app.jobbag.purchasing.PurchaseVerb.CANCEL;
import static app.jobbag.purchasing.PurchaseVerb.CLOSE;
import static app.jobbag.purchasing.PurchaseVerb.DELIVER;
import static app.jobbag.purchasing.PurchaseVerb.GIVE_BACK;
import static app.jobbag.purchasing.PurchaseVerb.RECALL;
import static app.jobbag.purchasing.PurchaseVerb.REVISE;
import static app.jobbag.purchasing.PurchaseVerb.SEND;
import static app.jobbag.purchasing.PurchaseVerb.SUBMIT;
import static app.jobbag.purchasing.PurchaseVerb.UNBILL;
import static app.jobbag.purchasing.PurchaseVerb.WRITE;

import app.jobbag.kernel.Worded;
import java.util.EnumSet;
import java.util.Set;

/** Where a purchase order stands. */
@Worded("purchasing.state.")
public enum PurchaseState {
    DRAFT,
    /** For finance up to the limit, else for a manager. */
    WAITING,
    APPROVED,
    SENT,
    CONFIRMED,
    DELIVERED,
    /** Billed, or nothing more is to come. */
    CLOSED,
    CANCELLED;

    public boolean allows(PurchaseVerb verb) {
        return verbs().contains(verb);
    }

    /** Whether something must still become of it: so long, its work order can't be closed. */
    public boolean isOpen() {
        return this != CLOSED && this != CANCELLED;
    }

    private Set<PurchaseVerb> verbs() {
        return switch (this) {
            case DRAFT -> EnumSet.of(WRITE, SUBMIT, CANCEL);
            case WAITING -> EnumSet.of(RECALL, APPROVE, GIVE_BACK, CANCEL);
            case APPROVED -> EnumSet.of(SEND, REVISE, BILL, CANCEL);
            case SENT, CONFIRMED -> EnumSet.of(SEND, ANSWER, REVISE, DELIVER, BILL, CANCEL);
            case DELIVERED -> EnumSet.of(REVISE, BILL, UNBILL, CLOSE);
            case CLOSED -> EnumSet.of(UNBILL);
            case CANCELLED -> EnumSet.noneOf(PurchaseVerb.class);
        };
    }

    /** The key of why it does not: what the supplier was never sent has not come from it. */
    String refusal(PurchaseVerb verb) {
        return this == APPROVED && verb == PurchaseVerb.DELIVER
                ? "purchasing.refused.notSent"
                : "purchasing.refused.state." + this;
    }
}
