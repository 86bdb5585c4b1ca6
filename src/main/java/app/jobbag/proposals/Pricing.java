package app.jobbag.proposals;

import app.jobbag.clients.ContactBook;
import app.jobbag.clients.ContactId;
import app.jobbag.clients.ProjectId;
import app.jobbag.estimates.EstimateDraft;
import app.jobbag.estimates.EstimateId;
import app.jobbag.estimates.Estimating;
import app.jobbag.platform.trail.Changes;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.taxes.AgencyBook;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a proposal costs: its estimate is begun from it. */
@Service
@Transactional
public class Pricing {
    private final ProposalBook book;
    private final Estimating estimating;
    private final ContactBook contacts;
    private final AgencyBook agency;

    Pricing(ProposalBook book, Estimating estimating, ContactBook contacts, AgencyBook agency) {
        this.book = book;
        this.estimating = estimating;
        this.contacts = contacts;
        this.agency = agency;
    }

    /** Of the proposal's project, title and language, dated today; the one that it has already where another press was first. */
    public EstimateId begin(SignedIn who, ProposalId id, int version) {
        Proposal proposal = book.find(who, Action.PROPOSAL_WRITE, id);
        ProposalText text = proposal.text();
        Optional<EstimateId> known = text.estimate();
        if (known.isPresent()) {
            return known.get();
        }
        proposal.refuseUnless(ProposalVerb.WRITE, version);
        EstimateDraft draft = new EstimateDraft(
                text.title(), new ProjectId(text.projectId()), agency.today(), text.locale(), signer(proposal), "");
        EstimateId estimate = estimating.begin(who, proposal.client(), draft);
        proposal.price(estimate);
        book.note(proposal, "priced", Changes.none().with("estimate", null, text.title()), null);
        return estimate;
    }

    /** Whoever accepts the proposal signs for its price. */
    private @Nullable ContactId signer(Proposal proposal) {
        return proposal.text()
                .contact()
                .filter(contact -> contacts.of(proposal.client()).stream()
                        .anyMatch(each -> each.id().equals(contact) && !each.archived()))
                .orElse(null);
    }
}
