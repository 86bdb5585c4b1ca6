package app.jobbag.reminders.web;

import app.jobbag.platform.trail.Trail;
import app.jobbag.reminders.Ladders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts the page of the agency's ladder together, in one read transaction. */
@Component
class LadderPage {
    private final Ladders ladders;
    private final Trail trail;

    LadderPage(Ladders ladders, Trail trail) {
        this.ladders = ladders;
        this.trail = trail;
    }

    /** Answers the form as it would be opened now. */
    @Transactional(readOnly = true)
    public LadderForm show(Model model) {
        var history = trail.later("reminderLadder", Ladders.HISTORY);
        LadderForm form = LadderForm.of(ladders.agency().get());
        model.addAttribute("history", history.get());
        return form;
    }
}
