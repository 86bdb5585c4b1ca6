package app.jobbag.weekly.web;

import app.jobbag.files.PaperTrial;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.weekly.WeeklyQueries;
import app.jobbag.weekly.WeeklyReportId;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A report exactly as the client gets it, before it leaves: mail, page, PDF. */
@Controller
class WeeklyPreviewController {
    private final WeeklyQueries queries;
    private final PaperTrial trial;

    WeeklyPreviewController(WeeklyQueries queries, PaperTrial trial) {
        this.queries = queries;
        this.trial = trial;
    }

    @GetMapping("/weekly-reports/{id}/preview")
    @Requires(Action.WEEKLY_SEE)
    String show(SignedIn who, @PathVariable WeeklyReportId id, Model model) {
        model.addAttribute("preview", queries.preview(who, id));
        return "weekly/preview";
    }

    @GetMapping("/weekly-reports/{id}/preview.pdf")
    @Requires(Action.WEEKLY_SEE)
    ResponseEntity<Resource> paper(SignedIn who, @PathVariable WeeklyReportId id) {
        return trial.show(queries.trial(who, id));
    }
}
