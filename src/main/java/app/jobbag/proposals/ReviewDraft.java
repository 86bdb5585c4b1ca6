package app.jobbag.proposals;

import app.jobbag.kernel.Refused;

/** What a review says. */
public record ReviewDraft(Reached reached, Cause cause, String lessons) {
    /** @throws Refused when objectives were missed and nothing is named as the cause */
    void refuseUnexplained() {
        if (reached != Reached.YES && cause == Cause.NONE) {
            throw new Refused("proposals.refused.cause").at("cause");
        }
    }
}
