package app.jobbag.workorders.web;

import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import app.jobbag.workorders.Brief;
import app.jobbag.workorders.BriefDraft;
import app.jobbag.workorders.BriefDrafts;
import app.jobbag.workorders.BriefEdits;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The draft of a template's next version: outline, preview, publication. */
@Controller
class BriefDraftController {
    private final BriefDrafts drafts;
    private final BriefPages pages;

    BriefDraftController(BriefDrafts drafts, BriefPages pages) {
        this.drafts = drafts;
        this.pages = pages;
    }

    @GetMapping("/brief-templates/{brief}/draft")
    @Requires(Action.TEMPLATES_MANAGE)
    String show(SignedIn who, @PathVariable String brief, Model model) {
        pages.draft(who, brief, model);
        return "briefs/draft";
    }

    @GetMapping("/brief-templates/{brief}/draft/preview")
    @Requires(Action.TEMPLATES_MANAGE)
    String preview(SignedIn who, @PathVariable String brief, Model model) {
        BriefDraft draft = pages.draft(who, brief, model);
        model.addAttribute("key", brief);
        pages.preview(draft.brief(), model);
        return "briefs/preview";
    }

    @GetMapping("/brief-templates/{brief}/draft/edit")
    @Requires(Action.TEMPLATES_MANAGE)
    String edit(SignedIn who, @PathVariable String brief, Model model) {
        BriefDraft draft = pages.draft(who, brief, model);
        pages.disciplines(model);
        model.addAttribute("form", BriefHeadForm.of(draft.brief(), draft.version()));
        return "briefs/edit";
    }

    @PostMapping("/brief-templates/{brief}/draft")
    @Requires(Action.TEMPLATES_MANAGE)
    String update(
            SignedIn who,
            @PathVariable String brief,
            @Valid @ModelAttribute("form") BriefHeadForm form,
            BindingResult errors,
            Post post,
            Model model) {
        pages.draft(who, brief, model);
        pages.disciplines(model);
        form.check(errors);
        return post.form("briefs/edit", errors)
                .saving(() -> {
                    Brief head = form.brief();
                    drafts.change(
                            who,
                            brief,
                            form.getVersion(),
                            BriefEdits.head(head.name(), head.purpose(), head.discipline()));
                })
                .orConflict(() -> {
                    BriefDraft theirs = drafts.draft(who, brief);
                    return BriefHeadForm.of(theirs.brief(), theirs.version());
                })
                .to(home(brief), "briefs.draft.saved");
    }

    @PostMapping("/brief-templates/{brief}/draft/publication")
    @Requires(Action.TEMPLATES_MANAGE)
    String publish(SignedIn who, @PathVariable String brief, @RequestParam int version, Post post) {
        return post.action()
                .doing(() -> {
                    drafts.publish(who, brief, version);
                    return "/brief-templates/" + brief;
                })
                .to(done -> done, home(brief), "briefs.publish.done");
    }

    @PostMapping("/brief-templates/{brief}/draft/removal")
    @Requires(Action.TEMPLATES_MANAGE)
    String destroy(SignedIn who, @PathVariable String brief, @RequestParam int version, Post post) {
        return post.action()
                .doing(() -> drafts.discard(who, brief, version))
                .to("/brief-templates/" + brief, "briefs.discard.done");
    }

    static String home(String brief) {
        return "/brief-templates/" + brief + "/draft";
    }
}
