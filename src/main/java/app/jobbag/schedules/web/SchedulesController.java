package app.jobbag.schedules.web;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ProjectId;
import app.jobbag.clients.guard.GuardPassForm;
import app.jobbag.schedules.ScheduleDetails;
import app.jobbag.schedules.ScheduleId;
import app.jobbag.schedules.ScheduleState;
import app.jobbag.schedules.Scheduling;
import app.jobbag.schedules.gantt.Zoom;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import app.jobbag.ui.lists.ListRequest;
import app.jobbag.ui.lists.Lists;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
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

/** Schedules: list, new, show, what they are about. */
@Controller
class SchedulesController {
    private static final String NEW = "schedules/new";
    private static final String EDIT = "schedules/edit";

    private final Scheduling scheduling;
    private final SchedulePage page;
    private final ScheduleFormPage forms;
    private final Lists lists;

    SchedulesController(Scheduling scheduling, SchedulePage page, ScheduleFormPage forms, Lists lists) {
        this.scheduling = scheduling;
        this.page = page;
        this.forms = forms;
        this.lists = lists;
    }

    @GetMapping("/schedules")
    @Requires(Action.SCHEDULE_SEE)
    String index(ListRequest request, @RequestParam @Nullable String client, Model model) {
        model.addAttribute("client", client);
        model.addAttribute("list", lists.page(ScheduleList.ALL, request));
        return "schedules/index";
    }

    @GetMapping("/schedules.csv")
    @Requires(Action.SCHEDULE_SEE)
    void export(ListRequest request, HttpServletResponse response) throws IOException {
        lists.export(ScheduleList.ALL, request, response);
    }

    /** First whose it is, then what it is about. */
    @GetMapping("/schedules/new")
    @Requires(Action.SCHEDULE_WRITE)
    String newForm(
            SignedIn who,
            @RequestParam @Nullable ClientId client,
            @RequestParam @Nullable ProjectId project,
            Model model) {
        var beginning = new ScheduleFormPage.Beginning("/schedules/new", NEW, client, project);
        return forms.begin(who, beginning, new ScheduleForm(), model);
    }

    @PostMapping("/clients/{client}/schedules")
    @Requires(Action.SCHEDULE_WRITE)
    String create(
            SignedIn who,
            @PathVariable ClientId client,
            @Valid @ModelAttribute("form") ScheduleForm form,
            BindingResult errors,
            Post post,
            Model model) {
        forms.begin(who, client, model);
        return post.form(NEW, errors)
                .saving(() -> scheduling.begin(who, client, form.draft(), form.getTemplate()))
                .to(SchedulesController::home, "schedules.new.done");
    }

    @GetMapping("/schedules/{id}")
    @Requires(Action.SCHEDULE_SEE)
    String show(
            SignedIn who, @PathVariable ScheduleId id, @RequestParam(defaultValue = "WEEK") Zoom zoom, Model model) {
        page.show(who, id, zoom, model);
        model.addAttribute("guardPass", new GuardPassForm());
        return "schedules/show";
    }

    /** One that was sent is read, not written: its page says what comes next. */
    @GetMapping("/schedules/{id}/edit")
    @Requires(Action.SCHEDULE_WRITE)
    String edit(SignedIn who, @PathVariable ScheduleId id, Model model) {
        ScheduleDetails schedule = forms.edit(who, id, model);
        model.addAttribute("form", ScheduleForm.of(schedule));
        return schedule.state() == ScheduleState.DRAFT ? EDIT : "redirect:" + home(id);
    }

    @PostMapping("/schedules/{id}")
    @Requires(Action.SCHEDULE_WRITE)
    String update(
            SignedIn who,
            @PathVariable ScheduleId id,
            @Valid @ModelAttribute("form") ScheduleForm form,
            BindingResult errors,
            Post post,
            Model model) {
        forms.edit(who, id, model);
        return post.form(EDIT, errors)
                .saving(() -> scheduling.change(who, id, form.getVersion(), form.draft()))
                .orConflict(() -> ScheduleForm.of(forms.edit(who, id, new ExtendedModelMap())))
                .to(home(id), "schedules.edit.done");
    }

    static String home(ScheduleId id) {
        return "/schedules/" + id.value();
    }
}
