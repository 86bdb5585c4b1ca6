package app.jobbag.contactreports.web;

import app.jobbag.contactreports.ContactReportId;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A correction beside the version it corrects. */
@Controller
class ReportComparisonController {
    private final ReportComparisonPage page;

    ReportComparisonController(ReportComparisonPage page) {
        this.page = page;
    }

    @GetMapping("/contact-reports/{id}/comparison")
    @Requires(Action.MEETING_SEE)
    String show(SignedIn who, @PathVariable ContactReportId id, Model model) {
        return page.show(who, id, model) ? "contactreports/comparison" : "redirect:/contact-reports/" + id.value();
    }
}
