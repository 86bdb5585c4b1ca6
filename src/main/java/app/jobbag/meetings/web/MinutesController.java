package app.jobbag.meetings.web;

import app.jobbag.clients.guard.GuardPassForm;
import app.jobbag.meetings.Circulation;
import app.jobbag.meetings.MeetingId;
import app.jobbag.meetings.MinutesDetails;
import app.jobbag.meetings.MinutesId;
import app.jobbag.meetings.MinutesWriting;
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

/** Minutes: begin, write, look through, circulate. */
@Controller
class MinutesController {
    private final MinutesWriting writing;
    private final Circulation circulation;
    private final MinutesPage page;

    MinutesController(MinutesWriting writing, Circulation circulation, MinutesPage page) {
        this.writing = writing;
        this.circulation = circulation;
        this.page = page;
    }

    /** Also the way into a correction, once a version is circulated. */
    @PostMapping("/meetings/{meeting}/minutes")
    @Requires(Action.MEETING_WRITE)
    String create(SignedIn who, @PathVariable MeetingId meeting, Post post) {
        return post.action()
                .doing(() -> writing.begin(who, meeting))
                .to(
                        id -> "/minutes/" + id.value() + "/edit",
                        "/meetings/" + meeting.value(),
                        "meetings.minutes.begin.done");
    }

    @GetMapping("/minutes/{id}")
    @Requires(Action.MEETING_SEE)
    String show(SignedIn who, @PathVariable MinutesId id, Model model) {
        page.show(who, id, model);
        model.addAttribute("guardPass", new GuardPassForm());
        return "meetings/minutes";
    }

    @GetMapping("/minutes/{id}/edit")
    @Requires(Action.MEETING_WRITE)
    String edit(SignedIn who, @PathVariable MinutesId id, Model model) {
        MinutesDetails minutes = page.edit(who, id, model);
        if (!minutes.isDraft()) {
            return "redirect:/minutes/" + id.value();
        }
        model.addAttribute("form", MinutesForm.of(minutes));
        return "meetings/minutes-edit";
    }

    @PostMapping("/minutes/{id}")
    @Requires(Action.MEETING_WRITE)
    String update(
            SignedIn who,
            @PathVariable MinutesId id,
            @Valid @ModelAttribute("form") MinutesForm form,
            BindingResult errors,
            Post post,
            Model model) {
        prepare(who, id, form, errors, model);
        return save(who, id, form, errors, post, "/edit", "meetings.minutes.save.done");
    }

    /** Saves and goes on to the recipients; what MEET-3 asks for is refused at its field, all of it at once. */
    @PostMapping(path = "/minutes/{id}", params = "_review")
    @Requires(Action.MEETING_WRITE)
    String review(
            SignedIn who,
            @PathVariable MinutesId id,
            @Valid @ModelAttribute("form") MinutesForm form,
            BindingResult errors,
            Post post,
            Model model) {
        MinutesDetails minutes = prepare(who, id, form, errors, model);
        form.draft().missing(minutes.isCorrection()).stream()
                .filter(missing -> !errors.hasFieldErrors(missing.field()))
                .forEach(missing -> errors.rejectValue(missing.field(), missing.key()));
        return save(who, id, form, errors, post, "", "meetings.minutes.review.done");
    }

    @PostMapping(path = "/minutes/{id}", params = "_more")
    @Requires(Action.MEETING_WRITE)
    String moreRows(
            SignedIn who,
            @PathVariable MinutesId id,
            @ModelAttribute("form") MinutesForm form,
            BindingResult errors,
            Model model) {
        prepare(who, id, form, errors, model);
        form.more();
        return "meetings/minutes-edit";
    }

    @PostMapping("/minutes/{id}/circulation")
    @Requires(Action.MEETING_WRITE)
    String circulate(SignedIn who, @PathVariable MinutesId id, @RequestParam int version, Post post) {
        return post.action()
                .doing(() -> circulation.circulate(who, id, version))
                .to("/minutes/" + id.value(), "meetings.minutes.circulate.done");
    }

    private MinutesDetails prepare(SignedIn who, MinutesId id, MinutesForm form, BindingResult errors, Model model) {
        if (!errors.hasErrors()) {
            form.tidy();
        }
        return page.edit(who, id, model);
    }

    private String save(
            SignedIn who, MinutesId id, MinutesForm form, BindingResult errors, Post post, String next, String toast) {
        return post.form("meetings/minutes-edit", errors)
                .saving(() -> writing.write(who, id, form.getVersion(), form.draft()))
                .orConflict(() -> MinutesForm.of(writing.open(who, id)))
                .to("/minutes/" + id.value() + next, toast);
    }
}
