package app.jobbag.estimates;

import static app.jobbag.estimates.EstimateVerb.APPROVE;
import static app.jobbag.estimates.EstimateVerb.RECALL;
import static app.jobbag.estimates.EstimateVerb.RETURN;
import static app.jobbag.estimates.EstimateVerb.REVISE;
import static app.jobbag.estimates.EstimateVerb.SEND;
import static app.jobbag.estimates.EstimateVerb.SEND_BACK;
import static app.jobbag.estimates.EstimateVerb.SIGN;
import static app.jobbag.estimates.EstimateVerb.SUBMIT;
import static app.jobbag.estimates.EstimateVerb.WRITE;

import app.jobbag.kernel.Worded;
import java.util.EnumSet;
import java.util.Set;

/** Where an estimate stands (EST-1). */
@Worded("estimates.state.")
public enum EstimateState {
    DRAFT,
    /** Below the margin floor: a manager says whether it may be sent. */
    SUBMITTED,
    APPROVED,
    WITH_CLIENT,
    SIGNED;

    public boolean allows(EstimateVerb verb) {
        return verbs().contains(verb);
    }

    private Set<EstimateVerb> verbs() {
        return switch (this) {
            case DRAFT -> EnumSet.of(WRITE, SUBMIT, SEND);
            case SUBMITTED -> EnumSet.of(APPROVE, RETURN, RECALL);
            case APPROVED -> EnumSet.of(SEND, RECALL);
            case WITH_CLIENT -> EnumSet.of(RECALL, SIGN, SEND_BACK);
            case SIGNED -> EnumSet.of(REVISE);
        };
    }
}
