package app.jobbag.workorders.web;

import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import app.jobbag.workorders.Brief;
import app.jobbag.workorders.BriefDrafts;
import app.jobbag.workorders.BriefLibrary;
import jakarta.validation.Valid;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The brief templates: list, begin, versions and how they differ, lay aside. */
@Controller
class BriefTemplatesController {
    private final BriefLibrary library;
    private final BriefDrafts drafts;
    private final BriefPages pages;

    BriefTemplatesController(BriefLibrary library, BriefDrafts drafts, BriefPages pages) {
        this.library = library;
        this.drafts = drafts;
        this.pages = pages;
    }

    @GetMapping("/brief-templates")
    @Requires(Action.TEMPLATES_MANAGE)
    String index(SignedIn who, Model model) {
        model.addAttribute("templates", library.all(who));
        return "briefs/index";
    }

    @GetMapping("/brief-templates/new")
    @Requires(Action.TEMPLATES_MANAGE)
    String newForm(Model model) {
        pages.disciplines(model);
        model.addAttribute("form", new BriefHeadForm());
        return "briefs/new";
    }

    @PostMapping("/brief-templates")
    @Requires(Action.TEMPLATES_MANAGE)
    String create(
            SignedIn who,
            @Valid @ModelAttribute("form") BriefHeadForm form,
            BindingResult errors,
            Post post,
            Model model) {
        pages.disciplines(model);
        form.check(errors);
        return post.form("briefs/new", errors)
                .saving(() -> drafts.begin(who, form.brief()))
                .to(key -> "/brief-templates/" + key + "/draft", "briefs.new.done");
    }

    @GetMapping("/brief-templates/{brief}")
    @Requires(Action.TEMPLATES_MANAGE)
    String show(SignedIn who, @PathVariable String brief, Model model) {
        pages.show(who, brief, model);
        return "briefs/show";
    }

    @GetMapping("/brief-templates/{brief}/versions/{position}")
    @Requires(Action.TEMPLATES_MANAGE)
    String version(SignedIn who, @PathVariable String brief, @PathVariable int position, Model model) {
        Brief shown = library.version(who, brief, position);
        model.addAttribute("key", brief);
        model.addAttribute("number", position);
        pages.preview(shown, model);
        return "briefs/preview";
    }

    @GetMapping("/brief-templates/{brief}/comparison")
    @Requires(Action.TEMPLATES_MANAGE)
    String comparison(
            SignedIn who,
            @PathVariable String brief,
            @RequestParam @Nullable Integer from,
            @RequestParam @Nullable Integer to,
            Model model) {
        Locale locale = LocaleContextHolder.getLocale();
        model.addAttribute("key", brief);
        model.addAttribute("both", library.compare(who, brief, new BriefLibrary.Wanted(from, to), locale));
        return "briefs/comparison";
    }

    @PostMapping("/brief-templates/{brief}/archive")
    @Requires(Action.TEMPLATES_MANAGE)
    String archive(SignedIn who, @PathVariable String brief, Post post) {
        return post.action()
                .doing(() -> drafts.archive(who, brief))
                .undoneAt("/brief-templates/" + brief + "/restoration")
                .to("/brief-templates/" + brief, "briefs.archive.done");
    }

    @PostMapping("/brief-templates/{brief}/restoration")
    @Requires(Action.TEMPLATES_MANAGE)
    String restore(SignedIn who, @PathVariable String brief, Post post) {
        return post.action()
                .doing(() -> drafts.restore(who, brief))
                .to("/brief-templates/" + brief, "briefs.restore.done");
    }
}
