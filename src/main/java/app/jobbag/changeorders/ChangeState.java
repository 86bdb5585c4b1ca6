package app.jobbag.changeorders;

import static app.jobbag.changeorders.ChangeVerb.ACCEPT;
import static app.jobbag.changeorders.ChangeVerb.RECALL;
import static app.jobbag.changeorders.ChangeVerb.REFUSE;
import static app.jobbag.changeorders.ChangeVerb.SEND;
import static app.jobbag.changeorders.ChangeVerb.SIGN;
import static app.jobbag.changeorders.ChangeVerb.SUBMIT;
import static app.jobbag.changeorders.ChangeVerb.TURN_DOWN;
import static app.jobbag.changeorders.ChangeVerb.WITHDRAW;
import static app.jobbag.changeorders.ChangeVerb.WRITE;

import app.jobbag.kernel.Worded;
import java.util.EnumSet;
import java.util.Set;

/** Where a change order stands (WO-4). */
@Worded("changeorders.state.")
public enum ChangeState {
    DRAFT,
    /** Below the limit: it waits for the lead of the discipline, or a manager. */
    SUBMITTED,
    WITH_CLIENT,
    ACCEPTED,
    REFUSED,
    WITHDRAWN;

    public boolean allows(ChangeVerb verb) {
        return verbs().contains(verb);
    }

    /** Whether something must still become of it: so long, its order can't be closed. */
    public boolean isOpen() {
        return !verbs().isEmpty();
    }

    private Set<ChangeVerb> verbs() {
        return switch (this) {
            case DRAFT -> EnumSet.of(WRITE, SUBMIT, SEND, WITHDRAW);
            case SUBMITTED -> EnumSet.of(SEND, RECALL, ACCEPT, REFUSE, WITHDRAW);
            case WITH_CLIENT -> EnumSet.of(SIGN, TURN_DOWN, WITHDRAW);
            case ACCEPTED, REFUSED, WITHDRAWN -> EnumSet.noneOf(ChangeVerb.class);
        };
    }
}
