package app.jobbag.proposals.web;

import app.jobbag.proposals.ProposalId;
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

/** What the client was offered beside what it was offered before, or what stands there now. */
@Controller
class DifferenceController {
    private final DifferencePage page;

    DifferenceController(DifferencePage page) {
        this.page = page;
    }

    @GetMapping("/proposals/{id}/difference")
    @Requires(Action.PROPOSAL_SEE)
    String show(
            SignedIn who,
            @PathVariable ProposalId id,
            @RequestParam(required = false) @Nullable Integer from,
            @RequestParam(required = false) @Nullable Integer to,
            Model model) {
        page.compare(who, id, new TwoVersions.Asked(from, to), model);
        return "proposals/difference";
    }
}
