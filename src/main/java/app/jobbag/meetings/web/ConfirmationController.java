package app.jobbag.meetings.web;

import app.jobbag.meetings.Confirmation;
import app.jobbag.meetings.MinutesId;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who has not confirmed is reminded; who was not asked in time is asked by hand. */
@Controller
class ConfirmationController {
    private final Confirmation confirmation;

    ConfirmationController(Confirmation confirmation) {
        this.confirmation = confirmation;
    }

    @PostMapping("/minutes/{id}/confirmation")
    @Requires(Action.MEETING_WRITE)
    String create(SignedIn who, @PathVariable MinutesId id, Post post) {
        return post.action().doing(() -> confirmation.ask(who, id)).to(home(id), "meetings.confirm.ask.done");
    }

    @PostMapping("/minutes/{id}/reminder")
    @Requires(Action.MEETING_WRITE)
    String remind(SignedIn who, @PathVariable MinutesId id, Post post) {
        return post.action().doing(() -> confirmation.remind(who, id)).to(home(id), "meetings.confirm.remind.done");
    }

    private static String home(MinutesId id) {
        return "/minutes/" + id.value();
    }
}
