package app.jobbag.proposals.web;

import app.jobbag.proposals.PitchFigures;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Win rate and reasons by client, account executive and cause, and what pitching takes. */
@Controller
class PitchFiguresController {
    private final Page page;

    PitchFiguresController(Page page) {
        this.page = page;
    }

    @GetMapping("/proposals/figures")
    @Requires(Action.PROPOSAL_SEE)
    String index(Model model) {
        page.fill(model);
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
