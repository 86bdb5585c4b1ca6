package app.jobbag.meetings.web;

import app.jobbag.meetings.FollowUps;
import app.jobbag.meetings.MeetingId;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The talk among ourselves after a meeting is waived, or asked for again. */
@Controller
class FollowUpController {
    private final FollowUps followUps;

    FollowUpController(FollowUps followUps) {
        this.followUps = followUps;
    }

    @GetMapping("/meetings/{id}/follow-up/waiver/new")
    @Requires(Action.MEETING_WRITE)
    String newForm(SignedIn who, @PathVariable MeetingId id, Model model) {
        FollowUps.Asked asked = followUps.open(who, id);
        model.addAttribute("meeting", asked.meeting());
        model.addAttribute("form", ReasonForm.at(asked.followUp().version()));
        return "meetings/follow-up-waiver";
    }

    @PostMapping("/meetings/{id}/follow-up/waiver")
    @Requires(Action.MEETING_WRITE)
    String create(
            SignedIn who,
            @PathVariable MeetingId id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Post post,
            Model model) {
        model.addAttribute("meeting", followUps.open(who, id).meeting());
        return post.form("meetings/follow-up-waiver", errors)
                .saving(() -> followUps.waive(who, id, form.getVersion(), form.getReason()))
                .orConflict(
                        () -> ReasonForm.at(followUps.open(who, id).followUp().version()))
                .to(home(id), "meetings.followUp.waived.done");
    }

    @PostMapping("/meetings/{id}/follow-up/request")
    @Requires(Action.MEETING_WRITE)
    String destroy(SignedIn who, @PathVariable MeetingId id, @RequestParam int version, Post post) {
        return post.action()
                .doing(() -> followUps.askAgain(who, id, version))
                .to(home(id), "meetings.followUp.asked.done");
    }

    private static String home(MeetingId id) {
        return "/meetings/" + id.value();
    }
}
