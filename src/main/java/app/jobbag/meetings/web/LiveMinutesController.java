package app.jobbag.meetings.web;

import app.jobbag.meetings.MeetingId;
import app.jobbag.meetings.live.MinutesFromNotes;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** From the live notes to the minutes: what is new is looked through, then put in. */
@Controller
class LiveMinutesController {
    private final MinutesFromNotes minutes;

    LiveMinutesController(MinutesFromNotes minutes) {
        this.minutes = minutes;
    }

    @GetMapping("/meetings/{id}/live/minutes/new")
    @Requires(Action.MEETING_WRITE)
    String newForm(SignedIn who, @PathVariable MeetingId id, Model model) {
        MinutesFromNotes.Offer offer = minutes.offer(who, id);
        model.addAttribute("meeting", offer.meeting());
        model.addAttribute("offer", offer);
        return "meetings/live-minutes";
    }

    @PostMapping("/meetings/{id}/live/minutes")
    @Requires(Action.MEETING_WRITE)
    String create(SignedIn who, @PathVariable MeetingId id, @ModelAttribute("form") NotesForm form, Post post) {
        return post.action()
                .doing(() -> minutes.fill(who, id, form.chosen()))
                .to(
                        made -> "/minutes/" + made.value() + "/edit",
                        "/meetings/" + id.value() + "/live",
                        "live.minutes.done");
    }
}
