package app.jobbag.estimates.web;

import app.jobbag.estimates.EstimateId;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.compare.TwoVersions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Any two versions of an estimate beside each other, row by row. */
@Controller("estimateComparisonController")
class ComparisonController {
    private final ComparisonPage page;

    ComparisonController(ComparisonPage page) {
        this.page = page;
    }

    @GetMapping("/estimates/{id}/comparison")
    @Requires(Action.ESTIMATE_SEE)
    String show(
            SignedIn who,
            @PathVariable EstimateId id,
            @RequestParam(required = false) @Nullable Integer from,
            @RequestParam(required = false) @Nullable Integer to,
            Model model) {
        page.compare(who, id, new TwoVersions.Asked(from, to), model);
        return "estimates/comparison";
    }
}
