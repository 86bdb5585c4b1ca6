package app.jobbag.weekly.web;

import app.jobbag.clients.guard.GuardPassForm;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import app.jobbag.weekly.WeeklyGuard;
import app.jobbag.weekly.WeeklyReportId;
import app.jobbag.weekly.WeeklySending;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How a report leaves: now, on its Monday, past the guard. */
@Controller
class WeeklySendingController {
    private static final String SHOW = "weekly/show";

    private final WeeklySending sending;
    private final WeeklyGuard guard;
    private final WeeklyPage page;

    WeeklySendingController(WeeklySending sending, WeeklyGuard guard, WeeklyPage page) {
        this.sending = sending;
        this.guard = guard;
        this.page = page;
    }

    @PostMapping("/weekly-reports/{id}/sending")
    @Requires(Action.WEEKLY_WRITE)
    String send(
            SignedIn who,
            @PathVariable WeeklyReportId id,
            @Valid @ModelAttribute("form") WeeklySendingForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.show(who, id, model);
        model.addAttribute("guardPass", new GuardPassForm());
        return post.form(SHOW, errors)
                .saving(() -> sending.send(who, id, form.getVersion(), form.getContacts()))
                .to(WeeklyReportsController.home(id), "weekly.send.done");
    }

    @PostMapping(path = "/weekly-reports/{id}/sending", params = "_plan")
    @Requires(Action.WEEKLY_WRITE)
    String plan(
            SignedIn who,
            @PathVariable WeeklyReportId id,
            @Valid @ModelAttribute("form") WeeklySendingForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.show(who, id, model);
        model.addAttribute("guardPass", new GuardPassForm());
        return post.form(SHOW, errors)
                .saving(() -> sending.plan(who, id, form.getVersion(), form.getContacts()))
                .undoneAt(done ->
                        WeeklyReportsController.home(id) + "/plan-withdrawal?version=" + (form.getVersion() + 1))
                .to(WeeklyReportsController.home(id), "weekly.plan.done");
    }

    @PostMapping("/weekly-reports/{id}/plan-withdrawal")
    @Requires(Action.WEEKLY_WRITE)
    String withdrawPlan(SignedIn who, @PathVariable WeeklyReportId id, @RequestParam int version, Post post) {
        return post.action()
                .doing(() -> sending.withdrawPlan(who, id, version))
                .to(WeeklyReportsController.home(id), "weekly.unplan.done");
    }

    @PostMapping("/weekly-reports/{id}/guard-pass")
    @Requires(Action.GUARD_PASS)
    String pass(
            SignedIn who,
            @PathVariable WeeklyReportId id,
            @Valid @ModelAttribute("guardPass") GuardPassForm guardPass,
            BindingResult errors,
            Post post,
            Model model) {
        model.addAttribute(
                "form", WeeklySendingForm.at(page.show(who, id, model).version()));
        return post.form(SHOW, errors)
                .saving(() -> guard.pass(who, id, guardPass.getReason()))
                .to(WeeklyReportsController.home(id), "clients.guard.pass.done");
    }
}
