package app.jobbag.meetings.web;

import app.jobbag.meetings.MeetingDetails;
import app.jobbag.meetings.MeetingId;
import app.jobbag.meetings.MeetingPlanning;
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

/** How a meeting ends: held, or cancelled and perhaps reinstated. */
@Controller
class MeetingEndController {
    private final MeetingPlanning planning;
    private final MeetingFormPage forms;

    MeetingEndController(MeetingPlanning planning, MeetingFormPage forms) {
        this.planning = planning;
        this.forms = forms;
    }

    @PostMapping("/meetings/{id}/holding")
    @Requires(Action.MEETING_WRITE)
    String hold(SignedIn who, @PathVariable MeetingId id, @RequestParam int version, Post post) {
        return post.action().doing(() -> planning.hold(who, id, version)).to(home(id), "meetings.hold.done");
    }

    @GetMapping("/meetings/{id}/cancellation/new")
    @Requires(Action.MEETING_WRITE)
    String newForm(SignedIn who, @PathVariable MeetingId id, Model model) {
        MeetingDetails meeting = forms.cancellation(who, id, model);
        model.addAttribute("form", ReasonForm.at(meeting.version()));
        return "meetings/cancel";
    }

    @PostMapping("/meetings/{id}/cancellation")
    @Requires(Action.MEETING_WRITE)
    String create(
            SignedIn who,
            @PathVariable MeetingId id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Post post,
            Model model) {
        forms.cancellation(who, id, model);
        return post.form("meetings/cancel", errors)
                .saving(() -> planning.cancel(who, id, form.getVersion(), form.getReason()))
                .orConflict(() -> ReasonForm.at(planning.open(who, id).version()))
                .to(home(id), "meetings.cancel.done");
    }

    @PostMapping("/meetings/{id}/reinstatement")
    @Requires(Action.MEETING_WRITE)
    String destroy(SignedIn who, @PathVariable MeetingId id, @RequestParam int version, Post post) {
        return post.action().doing(() -> planning.reinstate(who, id, version)).to(home(id), "meetings.reinstate.done");
    }

    private static String home(MeetingId id) {
        return "/meetings/" + id.value();
    }
}
