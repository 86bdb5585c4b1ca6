package app.jobbag.estimates.web;

import app.jobbag.estimates.Comparison;
import app.jobbag.estimates.EstimateDetails;
import app.jobbag.estimates.EstimateId;
import app.jobbag.estimates.EstimateQueries;
import app.jobbag.estimates.EstimateState;
import app.jobbag.estimates.Sheet;
import app.jobbag.platform.reading.Later;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.compare.TwoVersions;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Two versions of an estimate; while it is written, what stands there now is one of them. */
@Component("estimateComparisonPage")
class ComparisonPage {
    private final EstimatePage page;
    private final EstimateQueries queries;

    ComparisonPage(EstimatePage page, EstimateQueries queries) {
        this.page = page;
        this.queries = queries;
    }

    @Transactional(readOnly = true)
    public void compare(SignedIn who, EstimateId id, TwoVersions.Asked asked, Model model) {
        EstimatePage.Both both = page.require(who, Action.ESTIMATE_SEE, id, model);
        List<Integer> revisions = new ArrayList<>();
        if (both.estimate().state() == EstimateState.DRAFT) {
            revisions.add(TwoVersions.NOW);
        }
        both.estimate().versions().forEach(each -> revisions.add(each.revision()));
        model.addAttribute("revisions", revisions);
        TwoVersions.of(revisions, asked.from(), asked.to()).ifPresent(two -> {
            Later<Sheet> before = sheet(both, two.from());
            Later<Sheet> after = sheet(both, two.to());
            model.addAttribute("from", two.from());
            model.addAttribute("to", two.to());
            model.addAttribute("comparison", Comparison.between(before.get(), after.get()));
        });
    }

    private Later<Sheet> sheet(EstimatePage.Both both, int revision) {
        return both.estimate().versions().stream()
                .filter(each -> each.revision() == revision)
                .map(EstimateDetails.Sent::id)
                .findFirst()
                .map(queries::version)
                .orElseGet(() -> Later.known(both.sheet()));
    }
}
