package app.jobbag.proposals.web;

import app.jobbag.proposals.Cause;
import app.jobbag.proposals.ProposalDetails;
import app.jobbag.proposals.ProposalId;
import app.jobbag.proposals.Reached;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Options;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** What the page of a review needs. */
@Component
class OutcomePage {
    private final ProposalPage page;
    private final Options options;

    OutcomePage(ProposalPage page, Options options) {
        this.page = page;
        this.options = options;
    }

    @Transactional(readOnly = true)
    public ProposalDetails review(SignedIn who, ProposalId id, Model model) {
        ProposalDetails proposal = page.require(who, Action.PROPOSAL_WRITE, id, model);
        model.addAttribute("reached", options.of(Reached.values(), "proposals.reached."));
        model.addAttribute("causes", options.of(Cause.values(), "proposals.cause."));
        return proposal;
    }
}
