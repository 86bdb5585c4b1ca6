package app.jobbag.timesheets.web;

import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.timesheets.Timers;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The own clock: started, stopped, thrown away. */
@Controller
class TimerController {
    private static final String HOME = "/time";
    private static final String VIEW = "timesheets/timer";

    private final Timers timers;
    private final DayPage page;

    TimerController(Timers timers, DayPage page) {
        this.timers = timers;
        this.page = page;
    }

    /** What the page's head shows of it. */
    @GetMapping("/time/timer")
    @Requires(Action.BOOKING_WRITE)
    String show(SignedIn who, Model model) {
        page.head(who, model);
        return "timesheets/_head :: head";
    }

    @GetMapping("/time/timer/new")
    @Requires(Action.BOOKING_WRITE)
    String newForm(SignedIn who, Model model) {
        page.show(who, page.today(who), model);
        model.addAttribute("form", new TimerForm());
        return VIEW;
    }

    @PostMapping("/time/timer")
    @Requires(Action.BOOKING_WRITE)
    String start(
            SignedIn who, @Valid @ModelAttribute("form") TimerForm form, BindingResult errors, Post post, Model model) {
        page.show(who, page.today(who), model);
        return post.form(VIEW, errors)
                .saving(() -> timers.start(who, form.draft()))
                .to(HOME, "timesheets.timer.started");
    }

    @PostMapping("/time/timer/stop")
    @Requires(Action.BOOKING_WRITE)
    String stop(SignedIn who, @RequestParam(required = false) @Nullable LocalTime until, Post post) {
        return post.action().doing(() -> timers.stop(who, until)).to(HOME, "timesheets.timer.stopped");
    }

    @PostMapping("/time/timer/discard")
    @Requires(Action.BOOKING_WRITE)
    String discard(SignedIn who, Post post) {
        return post.action().doing(() -> timers.discard(who.id())).to(HOME, "timesheets.timer.discarded");
    }
}
