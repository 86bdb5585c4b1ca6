package app.jobbag.schedules.web;

import app.jobbag.clients.guard.GuardPassForm;
import app.jobbag.schedules.ScheduleGuard;
import app.jobbag.schedules.ScheduleHanding;
import app.jobbag.schedules.ScheduleId;
import app.jobbag.schedules.gantt.Zoom;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import app.jobbag.ui.ReasonForm;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way of a schedule: sent to be signed, taken back, begun anew. */
@Controller
class ScheduleCourseController {
    private static final String RECALL = "schedules/recall";

    private final ScheduleHanding handing;
    private final ScheduleGuard guard;
    private final SchedulePage page;

    ScheduleCourseController(ScheduleHanding handing, ScheduleGuard guard, SchedulePage page) {
        this.handing = handing;
        this.guard = guard;
        this.page = page;
    }

    @PostMapping("/schedules/{id}/sending")
    @Requires(Action.SCHEDULE_WRITE)
    String send(SignedIn who, @PathVariable ScheduleId id, @RequestParam int version, Post post) {
        return post.action().doing(() -> handing.send(who, id, version)).to(home(id), "schedules.send.done");
    }

    @GetMapping("/schedules/{id}/recall/new")
    @Requires(Action.SCHEDULE_WRITE)
    String newRecall(SignedIn who, @PathVariable ScheduleId id, Model model) {
        int version =
                page.require(who, Action.SCHEDULE_WRITE, id, model).schedule().version();
        model.addAttribute("form", ReasonForm.at(version));
        return RECALL;
    }

    @PostMapping("/schedules/{id}/recall")
    @Requires(Action.SCHEDULE_WRITE)
    String recall(
            SignedIn who,
            @PathVariable ScheduleId id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.require(who, Action.SCHEDULE_WRITE, id, model);
        return post.form(RECALL, errors)
                .saving(() -> handing.recall(who, id, form.getVersion(), form.getReason()))
                .to(home(id), "schedules.recall.done");
    }

    @PostMapping("/schedules/{id}/revision")
    @Requires(Action.SCHEDULE_WRITE)
    String revise(SignedIn who, @PathVariable ScheduleId id, @RequestParam int version, Post post) {
        return post.action()
                .doing(() -> handing.revise(who, id, version))
                .to(home(id) + "/edit", "schedules.revise.done");
    }

    @PostMapping("/schedules/{id}/reminder")
    @Requires(Action.SCHEDULE_WRITE)
    String remind(SignedIn who, @PathVariable ScheduleId id, Post post) {
        return post.action().doing(() -> handing.remind(who, id)).to(home(id), "schedules.remind.done");
    }

    @PostMapping("/schedules/{id}/guard-pass")
    @Requires(Action.GUARD_PASS)
    String pass(
            SignedIn who,
            @PathVariable ScheduleId id,
            @Valid @ModelAttribute("guardPass") GuardPassForm guardPass,
            BindingResult errors,
            Post post,
            Model model) {
        page.show(who, id, Zoom.WEEK, model);
        return post.form("schedules/show", errors)
                .saving(() -> guard.pass(who, id, guardPass.getReason()))
                .to(home(id), "clients.guard.pass.done");
    }

    private static String home(ScheduleId id) {
        return SchedulesController.home(id);
    }
}
