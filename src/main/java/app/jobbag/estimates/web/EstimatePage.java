package app.jobbag.estimates.web;

import app.jobbag.clients.guard.GuardReport;
import app.jobbag.estimates.Comparison;
import app.jobbag.estimates.EstimateDetails;
import app.jobbag.estimates.EstimateGuard;
import app.jobbag.estimates.EstimateId;
import app.jobbag.estimates.EstimateQueries;
import app.jobbag.estimates.EstimateState;
import app.jobbag.estimates.EstimateVerb;
import app.jobbag.estimates.MakeOrBuy;
import app.jobbag.estimates.MakingOrBuying;
import app.jobbag.estimates.Margins;
import app.jobbag.estimates.OfferedEstimates;
import app.jobbag.estimates.Sheet;
import app.jobbag.estimates.Totals;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailEntry;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts the pages of an estimate together, each in one read transaction. */
@Component
class EstimatePage {
    private final EstimateQueries queries;
    private final AccessPolicy policy;
    private final Beside beside;
    private final Trail trail;

    /** What its page says besides. */
    @Component("estimatePageBeside")
    record Beside(EstimateGuard guard, Margins margins, MakingOrBuying making, OfferedEstimates offered) {}

    EstimatePage(EstimateQueries queries, AccessPolicy policy, Beside beside, Trail trail) {
        this.queries = queries;
        this.policy = policy;
        this.beside = beside;
        this.trail = trail;
    }

    /** What the reader may do on the page. */
    public record Rights(boolean write, boolean edit, boolean lines, boolean decide, boolean pass, boolean cost) {}

    /** An estimate with its rows. */
    record Both(EstimateDetails estimate, Sheet sheet, Rights rights) {}

    @Transactional(readOnly = true)
    public void show(SignedIn who, EstimateId id, Model model) {
        beside.guard().expect();
        Later<List<TrailEntry>> history = trail.later("estimate", id.value());
        Later<Optional<Sheet>> signed = queries.signed(id);
        Later<List<MakeOrBuy>> made = beside.making().of(id);
        Later<Optional<OfferedEstimates.Offered>> offered = beside.offered().of(id);
        Both both = require(who, Action.ESTIMATE_SEE, id, model);
        EstimateDetails estimate = both.estimate();
        Totals totals = both.sheet().totals();
        model.addAttribute("weighed", scale(estimate).weigh(totals));
        if (estimate.state().allows(EstimateVerb.SEND) && rights(who, estimate).write()) {
            GuardReport guard = beside.guard().look(estimate, both.sheet());
            model.addAttribute("guard", guard);
        }
        model.addAttribute(
                "moved",
                signed.get()
                        .map(before -> Comparison.between(before, both.sheet()))
                        .orElse(null));
        model.addAttribute("made", made.get().stream().collect(Collectors.toMap(MakeOrBuy::line, Function.identity())));
        model.addAttribute("offered", offered.get().orElse(null));
        model.addAttribute("history", history.get());
    }

    /** For every page of it. */
    @Transactional(readOnly = true)
    public Both require(SignedIn who, Action action, EstimateId id, Model model) {
        Later<EstimateDetails> found = queries.details(id);
        Later<Sheet> sheet = queries.sheet(id);
        EstimateDetails estimate = found.get();
        policy.require(who, action, estimate);
        model.addAttribute("estimate", estimate);
        Rights rights = rights(who, estimate);
        model.addAttribute("rights", rights);
        model.addAttribute("totals", sheet.get().totals());
        return new Both(estimate, sheet.get(), rights);
    }

    Margins.Scale scale(EstimateDetails estimate) {
        return beside.margins().scale(estimate.client(), estimate.day(), estimate.datedOn());
    }

    private Rights rights(SignedIn who, EstimateDetails estimate) {
        boolean write = policy.permits(who, Action.ESTIMATE_WRITE, estimate);
        return new Rights(
                write,
                write && estimate.state() == EstimateState.DRAFT,
                policy.permits(who, Action.ESTIMATE_LINES, estimate),
                policy.permits(who, Action.ESTIMATE_DECIDE, estimate),
                policy.permits(who, Action.GUARD_PASS, estimate),
                policy.permits(who, Action.COST_SEE, estimate));
    }
}
