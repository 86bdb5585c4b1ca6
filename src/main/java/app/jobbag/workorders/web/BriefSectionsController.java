package app.jobbag.workorders.web;

import app.jobbag.kernel.NotFound;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import app.jobbag.workorders.BriefDraft;
import app.jobbag.workorders.BriefDrafts;
import app.jobbag.workorders.BriefEdits;
import app.jobbag.workorders.BriefSection;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sections of a draft: add, name, move, remove. */
@Controller
class BriefSectionsController {
    private static final String VIEW = "briefs/section";

    private final BriefDrafts drafts;
    private final BriefPages pages;

    BriefSectionsController(BriefDrafts drafts, BriefPages pages) {
        this.drafts = drafts;
        this.pages = pages;
    }

    @GetMapping("/brief-templates/{brief}/draft/sections/new")
    @Requires(Action.TEMPLATES_MANAGE)
    String newForm(SignedIn who, @PathVariable String brief, Model model) {
        SectionForm form = new SectionForm();
        form.setVersion(pages.draft(who, brief, model).version());
        model.addAttribute("form", form);
        return VIEW;
    }

    @PostMapping("/brief-templates/{brief}/draft/sections")
    @Requires(Action.TEMPLATES_MANAGE)
    String create(
            SignedIn who,
            @PathVariable String brief,
            @Valid @ModelAttribute("form") SectionForm form,
            BindingResult errors,
            Post post,
            Model model) {
        pages.draft(who, brief, model);
        form.check(errors);
        return post.form(VIEW, errors)
                .saving(() -> drafts.change(
                        who,
                        brief,
                        form.getVersion(),
                        BriefEdits.section(null, form.getTitle().words())))
                .to(BriefDraftController.home(brief), "briefs.draft.saved");
    }

    @GetMapping("/brief-templates/{brief}/draft/sections/{section}/edit")
    @Requires(Action.TEMPLATES_MANAGE)
    String edit(SignedIn who, @PathVariable String brief, @PathVariable String section, Model model) {
        BriefDraft draft = pages.draft(who, brief, model);
        BriefSection edited = section(draft, section);
        model.addAttribute("edited", edited);
        model.addAttribute("form", SectionForm.of(edited.title(), draft.version()));
        return VIEW;
    }

    @PostMapping("/brief-templates/{brief}/draft/sections/{section}")
    @Requires(Action.TEMPLATES_MANAGE)
    String update(
            SignedIn who,
            @PathVariable String brief,
            @PathVariable String section,
            @Valid @ModelAttribute("form") SectionForm form,
            BindingResult errors,
            Post post,
            Model model) {
        model.addAttribute("edited", section(pages.draft(who, brief, model), section));
        form.check(errors);
        return post.form(VIEW, errors)
                .saving(() -> drafts.change(
                        who,
                        brief,
                        form.getVersion(),
                        BriefEdits.section(section, form.getTitle().words())))
                .orConflict(() -> {
                    BriefDraft theirs = drafts.draft(who, brief);
                    return SectionForm.of(section(theirs, section).title(), theirs.version());
                })
                .to(BriefDraftController.home(brief) + "#section-" + section, "briefs.draft.saved");
    }

    @PostMapping("/brief-templates/{brief}/draft/sections/{section}/position")
    @Requires(Action.TEMPLATES_MANAGE)
    String move(
            SignedIn who,
            @PathVariable String brief,
            @PathVariable String section,
            @RequestParam BriefEdits.Direction to,
            @RequestParam int version,
            Post post) {
        return post.action()
                .doing(() -> drafts.change(who, brief, version, BriefEdits.moveSection(section, to)))
                .to(BriefDraftController.home(brief) + "#section-" + section, "briefs.draft.moved");
    }

    @PostMapping("/brief-templates/{brief}/draft/sections/{section}/removal")
    @Requires(Action.TEMPLATES_MANAGE)
    String destroy(
            SignedIn who,
            @PathVariable String brief,
            @PathVariable String section,
            @RequestParam int version,
            Post post) {
        return post.action()
                .doing(() -> drafts.change(who, brief, version, BriefEdits.withoutSection(section)))
                .to(BriefDraftController.home(brief), "briefs.draft.removed");
    }

    private static BriefSection section(BriefDraft draft, String key) {
        return draft.brief().sections().stream()
                .filter(section -> section.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
