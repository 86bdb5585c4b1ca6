package app.jobbag.proposals.web;

import app.jobbag.proposals.PitchFigures;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Win rate and reasons by client, account executive and cause, and what pitching takes. */
@Controller
class PitchFiguresController {
    private final Page page;
    private final AccessPolicy policy;

    PitchFiguresController(Page page, AccessPolicy policy) {
        this.page = page;
        this.policy = policy;
    }

    @GetMapping("/proposals/figures")
    @Requires(Action.PROPOSAL_SEE)
    String index(SignedIn who, Model model) {
        page.fill(model);
        model.addAttribute("seesCost", policy.mayUse(who, Action.COST_SEE));
        return "proposals/figures";
    }

    /** All of them in one read. */
    @Component("pitchFiguresPage")
    static class Page {
        private final PitchFigures figures;

        Page(PitchFigures figures) {
            this.figures = figures;
        }

        @Transactional(readOnly = true)
        public void fill(Model model) {
            var clients = figures.byClient();
            var executives = figures.byExecutive();
            var causes = figures.byCause();
            model.addAttribute("clients", clients.get());
            model.addAttribute("executives", executives.get());
            model.addAttribute("causes", causes.get());
        }
    }
}
