package app.jobbag.meetings.web;

import app.jobbag.meetings.MinutesId;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A correction beside the version it corrects. */
@Controller
class ComparisonController {
    private final ComparisonPage page;

    ComparisonController(ComparisonPage page) {
        this.page = page;
    }

    @GetMapping("/minutes/{id}/comparison")
    @Requires(Action.MEETING_SEE)
    String show(SignedIn who, @PathVariable MinutesId id, Model model) {
        return page.show(who, id, model) ? "meetings/comparison" : "redirect:/minutes/" + id.value();
    }
}
