package app.jobbag.proposals.web;

import app.jobbag.proposals.Pricing;
import app.jobbag.proposals.ProposalId;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The estimate of a proposal, begun from its page. */
@Controller
class PricingController {
    private final Pricing pricing;

    PricingController(Pricing pricing) {
        this.pricing = pricing;
    }

    @PostMapping("/proposals/{id}/estimate")
    @Requires(Action.PROPOSAL_WRITE)
    String begin(SignedIn who, @PathVariable ProposalId id, @RequestParam int version, Post post) {
        return post.action()
                .doing(() -> pricing.begin(who, id, version))
                .to(
                        estimate -> "/estimates/" + estimate.value() + "/sheet",
                        ProposalsController.home(id),
                        "estimates.new.done");
    }
}
