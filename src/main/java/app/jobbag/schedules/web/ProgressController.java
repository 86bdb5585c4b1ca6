package app.jobbag.schedules.web;

import app.jobbag.schedules.FactLine;
import app.jobbag.schedules.Progressing;
import app.jobbag.schedules.ScheduleDetails;
import app.jobbag.schedules.ScheduleId;
import app.jobbag.schedules.Side;
import app.jobbag.schedules.Task;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Options;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** How far a line is, and whose delay it was (SCH-3). */
@Controller
class ProgressController {
    private static final String FORM = "schedules/progress";

    private final Progressing progressing;
    private final SchedulePage page;
    private final Options options;

    ProgressController(Progressing progressing, SchedulePage page, Options options) {
        this.progressing = progressing;
        this.page = page;
        this.options = options;
    }

    @GetMapping("/schedules/{id}/tasks/{number}/progress/new")
    @Requires(Action.SCHEDULE_PROGRESS)
    String newForm(SignedIn who, @PathVariable ScheduleId id, @PathVariable int number, Model model) {
        model.addAttribute("form", form(who, id, number, model));
        return FORM;
    }

    @PostMapping("/schedules/{id}/tasks/{number}/progress")
    @Requires(Action.SCHEDULE_PROGRESS)
    String report(
            SignedIn who,
            @PathVariable ScheduleId id,
            @PathVariable int number,
            @Valid @ModelAttribute("form") ProgressForm form,
            BindingResult errors,
            Post post,
            Model model) {
        form(who, id, number, model);
        return post.form(FORM, errors)
                .saving(() -> progressing.report(who, id, form.reported(number)))
                .orConflict(() -> form(who, id, number, new ExtendedModelMap()))
                .to(SchedulesController.home(id), "schedules.progress.done");
    }

    private ProgressForm form(SignedIn who, ScheduleId id, int number, Model model) {
        Task task = page.line(who, id, number, model);
        Side[] sides = Arrays.stream(Side.values()).filter(Side::canDelay).toArray(Side[]::new);
        model.addAttribute("sides", options.of(sides, "schedules.side."));
        ScheduleDetails schedule = (ScheduleDetails) Objects.requireNonNull(model.getAttribute("schedule"));
        Map<?, ?> facts = (Map<?, ?>) Objects.requireNonNull(model.getAttribute("facts"));
        return ProgressForm.of(task, (FactLine) facts.get(number), schedule.version());
    }
}
