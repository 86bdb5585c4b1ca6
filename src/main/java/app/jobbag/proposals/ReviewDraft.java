package app.jobbag.proposals;

import app.jobbag.kernel.Refused;
import java.util.ArrayList;
import java.util.List;

/** What a review says. */
public record ReviewDraft(Reached reached, Cause cause, String lessons) {
    /** @throws Refused when objectives were missed and nothing is named as the cause; of one that is lost, without lessons too */
    void refuseUnexplained(boolean lost) {
        List<Refused> refusals = new ArrayList<>();
        if (cause == Cause.NONE && (lost || reached != Reached.YES)) {
            refusals.add(new Refused("proposals.refused.cause").at("cause"));
        }
        if (lost && lessons.isBlank()) {
            refusals.add(new Refused("proposals.refused.lessons").at("lessons"));
        }
        if (!refusals.isEmpty()) {
            throw Refused.all(refusals);
        }
    }
}
