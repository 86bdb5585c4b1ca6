package app.jobbag.proposals.web;

import app.jobbag.platform.reading.Later;
import app.jobbag.proposals.Difference;
import app.jobbag.proposals.Offer;
import app.jobbag.proposals.Offered;
import app.jobbag.proposals.ProposalDetails;
import app.jobbag.proposals.ProposalId;
import app.jobbag.proposals.ProposalQueries;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.compare.TwoVersions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Any two versions of a proposal beside each other; while it is not over, what would be offered now is one of them. */
@Component
class DifferencePage {
    private final ProposalPage page;
    private final ProposalQueries queries;

    DifferencePage(ProposalPage page, ProposalQueries queries) {
        this.page = page;
        this.queries = queries;
    }

    @Transactional(readOnly = true)
    public void compare(SignedIn who, ProposalId id, TwoVersions.Asked asked, Model model) {
        Later<List<Offered>> found = queries.versions(id);
        ProposalDetails proposal = page.require(who, Action.PROPOSAL_SEE, id, model);
        List<Offered> versions = found.get();
        List<Integer> offered = new ArrayList<>();
        if (!proposal.state().isEnd()) {
            offered.add(TwoVersions.NOW);
        }
        versions.forEach(each -> offered.add(each.revision()));
        model.addAttribute("revisions", offered);
        TwoVersions.of(offered, asked.from(), asked.to()).ifPresent(two -> {
            model.addAttribute("from", two.from());
            model.addAttribute("to", two.to());
            model.addAttribute(
                    "difference",
                    Difference.between(offer(proposal, versions, two.from()), offer(proposal, versions, two.to())));
        });
    }

    private Offer offer(ProposalDetails proposal, List<Offered> versions, int revision) {
        Optional<Offered> version =
                versions.stream().filter(each -> each.revision() == revision).findFirst();
        return version.map(Offered::offer).orElseGet(() -> queries.offer(proposal));
    }
}
