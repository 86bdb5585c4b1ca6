package app.jobbag.staff.web;

import app.jobbag.staff.Action;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.Requires;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Anybody's working hours, as the administrator keeps them. */
@Controller
class HoursController {
    private final HoursPage page;

    HoursController(HoursPage page) {
        this.page = page;
    }

    @GetMapping("/people/{id}/hours/edit")
    @Requires(Action.PEOPLE_MANAGE)
    String edit(@PathVariable PersonId id, Model model) {
        model.addAttribute("form", page.open(id, home(id), model));
        return "hours/edit";
    }

    @PostMapping("/people/{id}/hours")
    @Requires(Action.PEOPLE_MANAGE)
    String update(
            @PathVariable PersonId id,
            @Valid @ModelAttribute("form") HoursForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.open(id, home(id), model);
        form.check(errors);
        return post.form("hours/edit", errors)
                .saving(() -> page.write(id, form))
                .orConflict(() -> page.fresh(id))
                .to(home(id), "hours.done");
    }

    private static String home(PersonId id) {
        return "/people/" + id.value();
    }
}
