package app.jobbag.deliverables.traces.web;

import app.jobbag.deliverables.traces.Cause;
import app.jobbag.deliverables.traces.Causes;
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

/** The causes on offer, worded by an administrator. */
@Controller
class CausesController {
    private static final String HOME = "/error-causes";

    private final Causes causes;

    CausesController(Causes causes) {
        this.causes = causes;
    }

    @GetMapping(HOME)
    @Requires(Action.TEMPLATES_MANAGE)
    String index(Model model) {
        model.addAttribute("causes", causes.all());
        model.addAttribute("form", new CauseForm());
        return "errors/causes";
    }

    @PostMapping(HOME)
    @Requires(Action.TEMPLATES_MANAGE)
    String create(
            SignedIn who, @Valid @ModelAttribute("form") CauseForm form, BindingResult errors, Post post, Model model) {
        model.addAttribute("causes", causes.all());
        return post.form("errors/causes", errors)
                .saving(() -> causes.add(who, form.worded()))
                .to(HOME, "errors.causes.added");
    }

    @GetMapping("/error-causes/{cause}/edit")
    @Requires(Action.TEMPLATES_MANAGE)
    String edit(@PathVariable String cause, Model model) {
        Cause edited = causes.find(cause);
        model.addAttribute("cause", edited);
        model.addAttribute("form", CauseForm.of(edited));
        return "errors/cause";
    }

    @PostMapping("/error-causes/{cause}")
    @Requires(Action.TEMPLATES_MANAGE)
    String update(
            SignedIn who,
            @PathVariable String cause,
            @Valid @ModelAttribute("form") CauseForm form,
            BindingResult errors,
            Post post,
            Model model) {
        model.addAttribute("cause", causes.find(cause));
        return post.form("errors/cause", errors)
                .saving(() -> causes.change(who, cause, form.getVersion(), form.worded()))
                .orConflict(() -> CauseForm.of(causes.find(cause)))
                .to(HOME, "errors.causes.saved");
    }

    @PostMapping("/error-causes/{cause}/archive")
    @Requires(Action.TEMPLATES_MANAGE)
    String archive(SignedIn who, @PathVariable String cause, Post post) {
        return post.action()
                .doing(() -> causes.archive(who, cause, true))
                .undoneAt("/error-causes/" + cause + "/restoration")
                .to(HOME, "errors.causes.aside");
    }

    @PostMapping("/error-causes/{cause}/restoration")
    @Requires(Action.TEMPLATES_MANAGE)
    String restore(SignedIn who, @PathVariable String cause, Post post) {
        return post.action().doing(() -> causes.archive(who, cause, false)).to(HOME, "errors.causes.back");
    }
}
