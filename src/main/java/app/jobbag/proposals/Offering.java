package app.jobbag.proposals;

import app.jobbag.clients.ContactBook;
import app.jobbag.clients.ContactDetails;
import app.jobbag.clients.ContactId;
import app.jobbag.clients.Signable;
import app.jobbag.estimates.EstimateAccepting;
import app.jobbag.estimates.EstimateDetails;
import app.jobbag.estimates.EstimateId;
import app.jobbag.estimates.EstimateQueries;
import app.jobbag.estimates.Margins;
import app.jobbag.files.PaperId;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposals go to the client to be accepted, and are taken back (PRO-3). */
@Service
@Transactional
public class Offering {
    private final ProposalBook book;
    private final Offers offers;
    private final ProposalPress press;
    private final OfferRequests requests;
    private final Leaving leaving;

    /** What must be in order before it leaves. */
    @Component("offerLeaving")
    record Leaving(
            ProposalGuard guard,
            ContactBook contacts,
            VersionRows versions,
            EstimateQueries estimates,
            EstimateAccepting accepting,
            Margins margins) {}

    Offering(ProposalBook book, Offers offers, ProposalPress press, OfferRequests requests, Leaving leaving) {
        this.book = book;
        this.offers = offers;
        this.press = press;
        this.requests = requests;
        this.leaving = leaving;
    }

    /**
     * @throws Refused without sections, estimate or signer, when another client is named, or when the estimate is below the
     *     margin floor without a manager's word, or is being signed by itself
     */
    public void offer(SignedIn who, ProposalId id, int version) {
        Proposal proposal = book.find(who, Action.PROPOSAL_WRITE, id);
        proposal.refuseUnless(ProposalVerb.OFFER, version);
        Offer offer = offers.of(proposal);
        refuseIncomplete(proposal, offer);
        refuseUnsignable(proposal.text().contact().orElseThrow(() -> new Refused("proposals.refused.noContact")));
        leaving.guard().require(proposal, offer);
        requests.replace(proposal);
        Instant now = book.now();
        PaperId paper = press.offer(proposal, offer, now);
        proposal.offer(leaving.versions()
                .add(proposal, offer, paper, new VersionRows.Sending(who.id().value(), who.name(), now, null)));
        Changes what = Changes.none()
                .with("revision", null, proposal.revision())
                .with("net", null, offer.totals().net());
        book.note(proposal, "offered", what, null);
    }

    /** Who was asked is told that it is withdrawn. */
    public void recall(SignedIn who, ProposalId id, int version, String reason) {
        Proposal proposal = book.find(who, Action.PROPOSAL_WRITE, id);
        if (requests.open(proposal).isEmpty()) {
            throw new Refused("proposals.refused.notAsked");
        }
        proposal.touch(ProposalVerb.RECALL, version);
        requests.takeBack(who, proposal, reason);
        book.note(proposal, "recalled", Changes.none(), reason);
    }

    /** By hand, where the print came too late for it to happen by itself; a fresh link, where it has happened. */
    public void remind(SignedIn who, ProposalId id) {
        Proposal proposal = book.find(who, Action.PROPOSAL_WRITE, id);
        if (proposal.state() != ProposalState.PRESENTED || proposal.current() == null) {
            throw new Refused("proposals.refused.notAsked");
        }
        requests.askOrRemind(proposal);
        book.note(proposal, "reminded");
    }

    private void refuseIncomplete(Proposal proposal, Offer offer) {
        UUID estimate = proposal.text().estimateId();
        if (offer.sections().isEmpty()) {
            throw new Refused("proposals.refused.noSections");
        }
        if (estimate == null || offer.sheet().isEmpty()) {
            throw new Refused("proposals.refused.noEstimate");
        }
        EstimateId id = new EstimateId(estimate);
        leaving.accepting().offer(id);
        EstimateDetails details = leaving.estimates().details(id).get();
        boolean below = leaving.margins()
                .scale(details.client(), details.day(), details.datedOn())
                .weigh(offer.totals())
                .isBelow();
        if (below && details.approvedAt() == null) {
            throw new Refused("estimates.refused.belowFloor");
        }
    }

    private void refuseUnsignable(ContactId signer) {
        ContactDetails contact = leaving.contacts().details(signer);
        if (contact.archived() || !contact.signs().contains(Signable.PROPOSAL)) {
            throw new Refused("proposals.refused.mayNotSign", contact.name());
        }
        if (!contact.mailConsent()) {
            throw new Refused("proposals.refused.notMailed", contact.name());
        }
    }
}
