package app.jobbag.proposals.web;

import app.jobbag.proposals.Pipeline;
import app.jobbag.proposals.PitchFigures;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pipeline by stage and value; win rate and reasons by client, account executive and cause; what pitching takes. */
@Controller
class PitchFiguresController {
    private final Page page;
    private final PitchFiguresFile file;
    private final AccessPolicy policy;

    PitchFiguresController(Page page, PitchFiguresFile file, AccessPolicy policy) {
        this.page = page;
        this.file = file;
        this.policy = policy;
    }

    @GetMapping("/proposals/figures")
    @Requires(Action.PROPOSAL_SEE)
    String index(SignedIn who, @RequestParam(required = false) @Nullable Integer year, Model model) {
        page.fill(year, model);
        model.addAttribute("seesCost", policy.mayUse(who, Action.COST_SEE));
        return "proposals/figures";
    }

    @GetMapping("/proposals/figures.csv")
    @Requires(Action.PROPOSAL_SEE)
    void export(SignedIn who, @RequestParam(required = false) @Nullable Integer year, HttpServletResponse response)
            throws IOException {
        file.send(page.fill(year, new ExtendedModelMap()), policy.mayUse(who, Action.COST_SEE), response);
    }

    /** All of them in one read. */
    @Component("pitchFiguresPage")
    static class Page {
        private final PitchFigures figures;
        private final Pipeline pipeline;

        Page(PitchFigures figures, Pipeline pipeline) {
            this.figures = figures;
            this.pipeline = pipeline;
        }

        @Transactional(readOnly = true)
        public PitchFiguresFile.Content fill(@Nullable Integer year, Model model) {
            var stages = pipeline.stages();
            var clients = figures.byClient(year);
            var executives = figures.byExecutive(year);
            var causes = figures.byCause(year);
            var years = figures.years();
            model.addAttribute("year", year);
            model.addAttribute("years", years.get());
            model.addAttribute("stages", stages.get());
            model.addAttribute("whole", Pipeline.whole(stages.get()));
            model.addAttribute("clients", clients.get());
            model.addAttribute("executives", executives.get());
            model.addAttribute("causes", causes.get());
            return new PitchFiguresFile.Content(stages.get(), clients.get(), executives.get(), causes.get());
        }
    }
}
