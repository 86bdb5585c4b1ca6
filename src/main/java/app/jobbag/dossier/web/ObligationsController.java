package app.jobbag.dossier.web;

import app.jobbag.dossier.DocumentKind;
import app.jobbag.dossier.Obligations;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Options;
import app.jobbag.ui.Post;
import app.jobbag.workorders.BriefTemplates;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Which documents orders of a type must have, beside its brief template. */
@Controller
class ObligationsController {
    private static final String VIEW = "dossier/obligations";

    private final Obligations obligations;
    private final BriefTemplates briefs;
    private final Options options;

    ObligationsController(Obligations obligations, BriefTemplates briefs, Options options) {
        this.obligations = obligations;
        this.briefs = briefs;
        this.options = options;
    }

    @GetMapping("/brief-templates/{brief}/documents/edit")
    @Requires(Action.TEMPLATES_MANAGE)
    String edit(@PathVariable String brief, Model model) {
        show(brief, model);
        ObligationsForm form = new ObligationsForm();
        form.setDocuments(obligations.of(brief));
        model.addAttribute("form", form);
        return VIEW;
    }

    @PostMapping("/brief-templates/{brief}/documents")
    @Requires(Action.TEMPLATES_MANAGE)
    String update(
            SignedIn who,
            @PathVariable String brief,
            @ModelAttribute("form") ObligationsForm form,
            BindingResult errors,
            Post post,
            Model model) {
        show(brief, model);
        return post.form(VIEW, errors)
                .saving(() -> obligations.set(who, brief, form.getDocuments()))
                .to("/brief-templates/" + brief, "dossier.obligations.done");
    }

    private void show(String brief, Model model) {
        model.addAttribute("template", brief);
        model.addAttribute("name", briefs.current(brief).brief().name().in(LocaleContextHolder.getLocale()));
        model.addAttribute("kinds", options.of(DocumentKind.values(), "dossier.kind."));
    }
}
