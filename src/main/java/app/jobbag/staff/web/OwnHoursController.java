package app.jobbag.staff.web;

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
import org.springframework.web.bind.annotation.PostMapping;

/** A person's own working hours. */
@Controller
class OwnHoursController {
    private static final String HOME = "/profile";

    private final HoursPage page;

    OwnHoursController(HoursPage page) {
        this.page = page;
    }

    @GetMapping("/profile/hours/edit")
    @Requires(Action.OWN_DESK)
    String edit(SignedIn who, Model model) {
        model.addAttribute("form", page.open(who.id(), HOME, model));
        return "hours/edit";
    }

    @PostMapping("/profile/hours")
    @Requires(Action.OWN_DESK)
    String update(
            SignedIn who, @Valid @ModelAttribute("form") HoursForm form, BindingResult errors, Post post, Model model) {
        page.open(who.id(), HOME, model);
        form.check(errors);
        return post.form("hours/edit", errors)
                .saving(() -> page.write(who.id(), form))
                .orConflict(() -> page.fresh(who.id()))
                .to(HOME, "hours.done");
    }
}
