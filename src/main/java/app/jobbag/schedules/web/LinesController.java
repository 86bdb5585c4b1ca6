package app.jobbag.schedules.web;

import app.jobbag.schedules.Direction;
import app.jobbag.schedules.ScheduleId;
import app.jobbag.schedules.Scheduling;
import app.jobbag.schedules.Task;
import app.jobbag.schedules.gantt.Zoom;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lines of a schedule: added, written, moved, removed, pasted, taken back. */
@Controller
class LinesController {
    private static final String FORM = "schedules/line";
    private static final String PASTE = "schedules/paste";

    private final Scheduling scheduling;
    private final ScheduleFormPage forms;

    LinesController(Scheduling scheduling, ScheduleFormPage forms) {
        this.scheduling = scheduling;
        this.forms = forms;
    }

    /** @param after the line below which it comes; at the end where none is said */
    @GetMapping("/schedules/{id}/tasks/new")
    @Requires(Action.SCHEDULE_WRITE)
    String newForm(SignedIn who, @PathVariable ScheduleId id, @RequestParam @Nullable Integer after, Model model) {
        int version = forms.line(who, id, model).schedule().version();
        model.addAttribute("form", LineForm.below(after, version));
        return FORM;
    }

    /** The next one can be typed at once. */
    @PostMapping("/schedules/{id}/tasks")
    @Requires(Action.SCHEDULE_WRITE)
    String create(
            SignedIn who,
            @PathVariable ScheduleId id,
            @Valid @ModelAttribute("form") LineForm form,
            BindingResult errors,
            Post post,
            Model model) {
        forms.line(who, id, model);
        return post.form(FORM, errors)
                .saving(() -> scheduling.add(who, id, form.getVersion(), form.getAfter(), form.draft()))
                .to(added -> SchedulesController.home(id) + "/tasks/new?after=" + added, "schedules.line.added");
    }

    @GetMapping("/schedules/{id}/tasks/{number}")
    @Requires(Action.SCHEDULE_WRITE)
    String edit(SignedIn who, @PathVariable ScheduleId id, @PathVariable int number, Model model) {
        model.addAttribute("form", form(who, id, number, model));
        return FORM;
    }

    /** @param zoom how the picture was looked at whose bar was dragged; null where it was typed */
    @PostMapping("/schedules/{id}/tasks/{number}")
    @Requires(Action.SCHEDULE_WRITE)
    String update(
            SignedIn who,
            @PathVariable ScheduleId id,
            @PathVariable int number,
            @RequestParam @Nullable Zoom zoom,
            @Valid @ModelAttribute("form") LineForm form,
            BindingResult errors,
            Post post,
            Model model) {
        form(who, id, number, model);
        return post.form(FORM, errors)
                .saving(() -> scheduling.write(who, id, form.getVersion(), number, form.draft()))
                .orConflict(() -> form(who, id, number, new ExtendedModelMap()))
                .undoneAt(after -> undo(id, after, zoom))
                .to(shown(id, number, zoom), "schedules.line.saved");
    }

    /** It keeps being the line at hand, so that it can go further. */
    @PostMapping("/schedules/{id}/tasks/{number}/moves")
    @Requires(Action.SCHEDULE_WRITE)
    String move(
            SignedIn who,
            @PathVariable ScheduleId id,
            @PathVariable int number,
            @RequestParam Direction direction,
            @RequestParam int version,
            Post post) {
        return post.action()
                .doing(() -> scheduling.move(who, id, version, number, direction))
                .to(line(id, number), "schedules.line.moved");
    }

    @PostMapping("/schedules/{id}/tasks/{number}/removal")
    @Requires(Action.SCHEDULE_WRITE)
    String remove(
            SignedIn who, @PathVariable ScheduleId id, @PathVariable int number, @RequestParam int version, Post post) {
        return post.action()
                .doing(() -> scheduling.remove(who, id, version, number))
                .to(SchedulesController.home(id), "schedules.line.removed");
    }

    @PostMapping("/schedules/{id}/undo")
    @Requires(Action.SCHEDULE_WRITE)
    String undo(
            SignedIn who,
            @PathVariable ScheduleId id,
            @RequestParam int version,
            @RequestParam @Nullable Zoom zoom,
            Post post) {
        String home = SchedulesController.home(id);
        return post.action()
                .doing(() -> scheduling.undo(who, id, version))
                .to(zoom == null ? home : home + "?zoom=" + zoom + "#gantt", "schedules.undo.done");
    }

    @GetMapping("/schedules/{id}/rows/new")
    @Requires(Action.SCHEDULE_WRITE)
    String newRows(SignedIn who, @PathVariable ScheduleId id, Model model) {
        int version = forms.line(who, id, model).schedule().version();
        model.addAttribute("form", PasteForm.at(version));
        return PASTE;
    }

    @PostMapping("/schedules/{id}/rows")
    @Requires(Action.SCHEDULE_WRITE)
    String paste(
            SignedIn who,
            @PathVariable ScheduleId id,
            @Valid @ModelAttribute("form") PasteForm form,
            BindingResult errors,
            Post post,
            Model model) {
        forms.line(who, id, model);
        return post.form(PASTE, errors)
                .saving(() -> scheduling.paste(who, id, form.getVersion(), form.getText()))
                .to(SchedulesController.home(id), "schedules.paste.done");
    }

    private LineForm form(SignedIn who, ScheduleId id, int number, Model model) {
        SchedulePage.Both both = forms.line(who, id, model);
        Task task = both.sheet().task(number);
        model.addAttribute("task", task);
        return LineForm.of(both.sheet(), task, both.schedule().version());
    }

    /** In the picture, or among the lines. */
    private static String shown(ScheduleId id, int number, @Nullable Zoom zoom) {
        String home = SchedulesController.home(id);
        return zoom == null ? home + "#line-" + number : home + "?zoom=" + zoom + "#bar-" + number;
    }

    /** What takes it back, unless something else was changed meanwhile. */
    private static String undo(ScheduleId id, int version, @Nullable Zoom zoom) {
        String back = SchedulesController.home(id) + "/undo?version=" + version;
        return zoom == null ? back : back + "&zoom=" + zoom;
    }

    private static String line(ScheduleId id, int number) {
        return SchedulesController.home(id) + "/tasks/" + number;
    }
}
