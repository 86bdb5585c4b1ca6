package app.jobbag.staff.web;

import app.jobbag.staff.Action;
import app.jobbag.staff.ClosedDays;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The agency's own closed days: list, add, remove. */
@Controller
class ClosedDaysController {
    private static final String HOME = "/closed-days";

    private final ClosedDays days;
    private final Clock clock;

    ClosedDaysController(ClosedDays days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    @GetMapping("/closed-days")
    @Requires(Action.PEOPLE_MANAGE)
    String index(SignedIn who, Model model) {
        model.addAttribute("form", new ClosedDayForm());
        return fill(who, model);
    }

    @PostMapping("/closed-days")
    @Requires(Action.PEOPLE_MANAGE)
    String create(
            SignedIn who,
            @Valid @ModelAttribute("form") ClosedDayForm form,
            BindingResult errors,
            Post post,
            Model model) {
        return post.form(fill(who, model), errors)
                .saving(() -> days.add(Objects.requireNonNull(form.getDay()), form.getName()))
                .to(HOME, "closed-days.done");
    }

    @PostMapping("/closed-days/removal")
    @Requires(Action.PEOPLE_MANAGE)
    String destroy(@RequestParam LocalDate day, Post post) {
        return post.action().doing(() -> days.remove(day)).to(HOME, "closed-days.removed");
    }

    /** Those of this year and later; what is over is of no use to anybody. */
    private String fill(SignedIn who, Model model) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), who.zone());
        model.addAttribute("days", days.since(today.withDayOfYear(1)));
        return "closed-days/index";
    }
}
