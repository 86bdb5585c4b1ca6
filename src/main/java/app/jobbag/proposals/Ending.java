package app.jobbag.proposals;

import app.jobbag.platform.trail.Changes;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How proposals end, and what is learnt from it (PRO-4). That one is won the client alone says, by its signature. */
@Service
@Transactional
public class Ending {
    private final ProposalBook book;
    private final OfferRequests requests;

    Ending(ProposalBook book, OfferRequests requests) {
        this.book = book;
        this.requests = requests;
    }

    /** Whoever was asked to accept is told that it is withdrawn. */
    public void lose(SignedIn who, ProposalId id, int version, String reason) {
        Proposal proposal = book.find(who, Action.PROPOSAL_WRITE, id);
        proposal.end(ProposalVerb.LOSE, reason, book.now(), version);
        requests.takeBack(who, proposal, reason);
        book.note(proposal, "lost", Changes.none(), reason);
    }

    public void withdraw(SignedIn who, ProposalId id, int version, String reason) {
        Proposal proposal = book.find(who, Action.PROPOSAL_WRITE, id);
        proposal.end(ProposalVerb.WITHDRAW, reason, book.now(), version);
        requests.takeBack(who, proposal, reason);
        book.note(proposal, "withdrawn", Changes.none(), reason);
    }

    /**
     * @throws app.jobbag.kernel.Refused when objectives were missed, or it is lost, and nothing is named as the cause; when it is
     *     lost and nothing is learnt from it
     */
    public void review(SignedIn who, ProposalId id, int version, ReviewDraft draft) {
        Proposal proposal = book.find(who, Action.PROPOSAL_WRITE, id);
        draft.refuseUnexplained(proposal.state() == ProposalState.LOST);
        proposal.review(Review.of(draft, who, book.now()), version);
        Changes what = Changes.none().with("reached", null, draft.reached()).with("cause", null, draft.cause());
        book.note(proposal, "reviewed", what, null);
    }

    /** @throws app.jobbag.kernel.Refused without a review */
    public void close(SignedIn who, ProposalId id, int version) {
        Proposal proposal = book.find(who, Action.PROPOSAL_WRITE, id);
        proposal.close(book.now(), version);
        book.note(proposal, "closed");
    }
}
