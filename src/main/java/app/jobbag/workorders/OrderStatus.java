package app.jobbag.workorders;

import static app.jobbag.workorders.OrderVerb.AMEND;
import static app.jobbag.workorders.OrderVerb.BEGIN;
import static app.jobbag.workorders.OrderVerb.CANCEL;
import static app.jobbag.workorders.OrderVerb.CLOSE;
import static app.jobbag.workorders.OrderVerb.DELIVER;
import static app.jobbag.workorders.OrderVerb.HOLD;
import static app.jobbag.workorders.OrderVerb.ISSUE;
import static app.jobbag.workorders.OrderVerb.REOPEN;
import static app.jobbag.workorders.OrderVerb.RESUME;
import static app.jobbag.workorders.OrderVerb.RETURN;
import static app.jobbag.workorders.OrderVerb.SUBMIT;
import static app.jobbag.workorders.OrderVerb.WRITE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Where a work order stands (WO-2). */
public enum OrderStatus {
    DRAFT,
    SUBMITTED,
    RETURNED,
    ISSUED,
    IN_PROGRESS,
    ON_HOLD,
    DELIVERED,
    CLOSED,
    CANCELLED;

    /** The straight path of an order, as the stepper shows it. */
    public static final List<OrderStatus> PATH = List.of(DRAFT, SUBMITTED, ISSUED, IN_PROGRESS, DELIVERED, CLOSED);

    public boolean allows(OrderVerb verb) {
        return verbs().contains(verb);
    }

    /** Whether time and expenses may be booked (WO-3): there is a finance number, and it is open. */
    public boolean bookable() {
        return switch (this) {
            case ISSUED, IN_PROGRESS, DELIVERED -> true;
            case DRAFT, SUBMITTED, RETURNED, ON_HOLD, CLOSED, CANCELLED -> false;
        };
    }

    /** Where on the straight path it stands; a stopped order stands nowhere. */
    public int onPath() {
        return switch (this) {
            case DRAFT, RETURNED -> 0;
            case SUBMITTED -> 1;
            case ISSUED -> 2;
            case IN_PROGRESS -> 3;
            case DELIVERED -> 4;
            case CLOSED -> 5;
            case ON_HOLD, CANCELLED -> -1;
        };
    }

    private Set<OrderVerb> verbs() {
        return switch (this) {
            case DRAFT, RETURNED -> EnumSet.of(WRITE, SUBMIT, CANCEL);
            case SUBMITTED -> EnumSet.of(ISSUE, RETURN, CANCEL);
            case ISSUED -> EnumSet.of(BEGIN, DELIVER, HOLD, CANCEL, AMEND);
            case IN_PROGRESS -> EnumSet.of(DELIVER, HOLD, CANCEL, AMEND);
            case ON_HOLD -> EnumSet.of(RESUME, CANCEL, AMEND);
            case DELIVERED -> EnumSet.of(CLOSE, AMEND);
            case CLOSED -> EnumSet.of(REOPEN);
            case CANCELLED -> EnumSet.noneOf(OrderVerb.class);
        };
    }
}
