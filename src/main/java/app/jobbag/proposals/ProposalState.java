package app.jobbag.proposals;

import static app.jobbag.proposals.ProposalVerb.ACCEPT;
import static app.jobbag.proposals.ProposalVerb.CHECK;
import static app.jobbag.proposals.ProposalVerb.CLOSE;
import static app.jobbag.proposals.ProposalVerb.CONVERT;
import static app.jobbag.proposals.ProposalVerb.LOSE;
import static app.jobbag.proposals.ProposalVerb.OFFER;
import static app.jobbag.proposals.ProposalVerb.PREPARE;
import static app.jobbag.proposals.ProposalVerb.PRESENT;
import static app.jobbag.proposals.ProposalVerb.RECALL;
import static app.jobbag.proposals.ProposalVerb.REVIEW;
import static app.jobbag.proposals.ProposalVerb.SEND_BACK;
import static app.jobbag.proposals.ProposalVerb.SEND_OUTLINE;
import static app.jobbag.proposals.ProposalVerb.WITHDRAW;
import static app.jobbag.proposals.ProposalVerb.WRITE;

import app.jobbag.kernel.Worded;
import java.util.EnumSet;
import java.util.Set;

/** Where a proposal stands (PRO-1). That it is reviewed is said beside it: a review comes before or after the outcome. */
@Worded("proposals.state.")
public enum ProposalState {
    OUTLINE,
    OUTLINE_SENT,
    PREPARED,
    PRESENTED,
    WON,
    LOST,
    WITHDRAWN;

    public boolean allows(ProposalVerb verb) {
        return verbs().contains(verb);
    }

    public boolean isEnd() {
        return this == WON || this == LOST || this == WITHDRAWN;
    }

    private Set<ProposalVerb> verbs() {
        return switch (this) {
            case OUTLINE -> EnumSet.of(WRITE, CHECK, SEND_OUTLINE, WITHDRAW);
            case OUTLINE_SENT -> EnumSet.of(WRITE, CHECK, PREPARE, LOSE, WITHDRAW);
            case PREPARED -> EnumSet.of(WRITE, PRESENT, LOSE, WITHDRAW);
            case PRESENTED -> EnumSet.of(WRITE, OFFER, RECALL, ACCEPT, SEND_BACK, REVIEW, LOSE, WITHDRAW);
            case WON -> EnumSet.of(REVIEW, CLOSE, CONVERT);
            case LOST, WITHDRAWN -> EnumSet.of(REVIEW, CLOSE);
        };
    }
}
