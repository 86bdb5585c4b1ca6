package app.jobbag.proposals.web;

import app.jobbag.platform.reading.Later;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailEntry;
import app.jobbag.proposals.Attachment;
import app.jobbag.proposals.Check;
import app.jobbag.proposals.Offer;
import app.jobbag.proposals.ProposalDetails;
import app.jobbag.proposals.ProposalGuard;
import app.jobbag.proposals.ProposalId;
import app.jobbag.proposals.ProposalQueries;
import app.jobbag.proposals.ProposalState;
import app.jobbag.proposals.ProposalVerb;
import app.jobbag.proposals.Section;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts the pages of a proposal together, each in one read transaction. */
@Component
class ProposalPage {
    private final ProposalQueries queries;
    private final ProposalGuard guard;
    private final AccessPolicy policy;
    private final Trail trail;
    private final Clock clock;

    ProposalPage(ProposalQueries queries, ProposalGuard guard, AccessPolicy policy, Trail trail, Clock clock) {
        this.queries = queries;
        this.guard = guard;
        this.policy = policy;
        this.trail = trail;
        this.clock = clock;
    }

    /** What the reader may do on the page. */
    public record Rights(boolean write, boolean edit, boolean check, boolean pass, boolean bills, boolean buys) {}

    @Transactional(readOnly = true)
    public void show(SignedIn who, ProposalId id, Model model) {
        guard.expect();
        Later<List<TrailEntry>> history = trail.later("proposal", id.value());
        Later<List<Section>> sections = queries.sections(id);
        Later<List<Check>> checks = queries.checks(id);
        Later<List<Attachment>> files = queries.attachments(id);
        ProposalDetails proposal = require(who, Action.PROPOSAL_SEE, id, model);
        model.addAttribute("files", files.get());
        Offer offer = queries.offer(proposal);
        model.addAttribute("sections", sections.get());
        model.addAttribute("checks", checks.get());
        model.addAttribute(
                "openChecks", checks.get().stream().filter(Check::isOpen).count());
        model.addAttribute("offer", offer);
        model.addAttribute("totals", offer.totals());
        model.addAttribute("now", clock.instant());
        if (rights(who, proposal).write() && leavesNext(proposal)) {
            model.addAttribute("guard", guard.look(proposal));
        }
        model.addAttribute("history", history.get());
    }

    private static boolean leavesNext(ProposalDetails proposal) {
        return proposal.state() == ProposalState.OUTLINE || proposal.state() == ProposalState.PRESENTED;
    }

    /** For every page of it. */
    @Transactional(readOnly = true)
    public ProposalDetails require(SignedIn who, Action action, ProposalId id, Model model) {
        ProposalDetails proposal = queries.details(id).get();
        policy.require(who, action, proposal);
        model.addAttribute("proposal", proposal);
        model.addAttribute("rights", rights(who, proposal));
        return proposal;
    }

    /** The checklist, to be noted. */
    @Transactional(readOnly = true)
    public ChecksForm checks(SignedIn who, ProposalId id, Model model) {
        Later<List<Check>> checks = queries.checks(id);
        ProposalDetails proposal = require(who, Action.PROPOSAL_WRITE, id, model);
        return ChecksForm.of(checks.get(), proposal.version());
    }

    /** The whole of it as it would leave now, with the notes of whoever presents it. */
    @Transactional(readOnly = true)
    public void present(SignedIn who, ProposalId id, Model model) {
        Later<List<Section>> sections = queries.sections(id);
        ProposalDetails proposal = require(who, Action.PROPOSAL_SEE, id, model);
        Offer offer = queries.offer(proposal);
        model.addAttribute("offer", offer);
        model.addAttribute("totals", offer.totals());
        model.addAttribute("notes", sections.get());
    }

    private Rights rights(SignedIn who, ProposalDetails proposal) {
        boolean write = policy.permits(who, Action.PROPOSAL_WRITE, proposal);
        return new Rights(
                write,
                write && proposal.state().allows(ProposalVerb.WRITE),
                write && proposal.state().allows(ProposalVerb.CHECK),
                policy.permits(who, Action.GUARD_PASS, proposal),
                policy.permits(who, Action.PAYMENT_REQUEST_SEE, proposal),
                policy.permits(who, Action.PURCHASE_SEE, proposal));
    }
}
