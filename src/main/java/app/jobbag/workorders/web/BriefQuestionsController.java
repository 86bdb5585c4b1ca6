package app.jobbag.workorders.web;

import app.jobbag.kernel.NotFound;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import app.jobbag.workorders.BriefDraft;
import app.jobbag.workorders.BriefDrafts;
import app.jobbag.workorders.BriefEdits;
import app.jobbag.workorders.BriefField;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The questions of a draft: add, word, move, remove. */
@Controller
class BriefQuestionsController {
    private static final String NEW = "briefs/new-question";
    private static final String EDIT = "briefs/question";

    private final BriefDrafts drafts;
    private final BriefPages pages;

    BriefQuestionsController(BriefDrafts drafts, BriefPages pages) {
        this.drafts = drafts;
        this.pages = pages;
    }

    @GetMapping("/brief-templates/{brief}/draft/sections/{section}/questions/new")
    @Requires(Action.TEMPLATES_MANAGE)
    String newForm(SignedIn who, @PathVariable String brief, @PathVariable String section, Model model) {
        BriefDraft draft = into(who, brief, section, model);
        model.addAttribute("form", QuestionForm.fresh(draft.version()));
        return NEW;
    }

    @PostMapping("/brief-templates/{brief}/draft/sections/{section}/questions")
    @Requires(Action.TEMPLATES_MANAGE)
    String create(
            SignedIn who,
            @PathVariable String brief,
            @PathVariable String section,
            @Valid @ModelAttribute("form") QuestionForm form,
            BindingResult errors,
            Post post,
            Model model) {
        into(who, brief, section, model);
        form.check(errors);
        return post.form(NEW, errors)
                .saving(() ->
                        drafts.change(who, brief, form.getVersion(), BriefEdits.question(section, form.field(null))))
                .to(BriefDraftController.home(brief) + "#section-" + section, "briefs.draft.saved");
    }

    @PostMapping(path = "/brief-templates/{brief}/draft/sections/{section}/questions", params = "_more")
    @Requires(Action.TEMPLATES_MANAGE)
    String moreColumns(
            SignedIn who,
            @PathVariable String brief,
            @PathVariable String section,
            @ModelAttribute("form") QuestionForm form,
            BindingResult errors,
            Model model) {
        into(who, brief, section, model);
        form.more();
        return NEW;
    }

    @GetMapping("/brief-templates/{brief}/draft/questions/{question}/edit")
    @Requires(Action.TEMPLATES_MANAGE)
    String edit(SignedIn who, @PathVariable String brief, @PathVariable String question, Model model) {
        BriefDraft draft = of(who, brief, question, model);
        model.addAttribute("form", QuestionForm.of(BriefPages.question(draft, question), draft.version()));
        return EDIT;
    }

    @PostMapping("/brief-templates/{brief}/draft/questions/{question}")
    @Requires(Action.TEMPLATES_MANAGE)
    String update(
            SignedIn who,
            @PathVariable String brief,
            @PathVariable String question,
            @Valid @ModelAttribute("form") QuestionForm form,
            BindingResult errors,
            Post post,
            Model model) {
        BriefField before = BriefPages.question(of(who, brief, question, model), question);
        form.check(errors);
        return post.form(EDIT, errors)
                .saving(() -> drafts.change(who, brief, form.getVersion(), BriefEdits.question(form.field(before))))
                .orConflict(() -> {
                    BriefDraft theirs = drafts.draft(who, brief);
                    return QuestionForm.of(BriefPages.question(theirs, question), theirs.version());
                })
                .to(BriefDraftController.home(brief) + "#question-" + question, "briefs.draft.saved");
    }

    @PostMapping(path = "/brief-templates/{brief}/draft/questions/{question}", params = "_more")
    @Requires(Action.TEMPLATES_MANAGE)
    String moreColumnsOf(
            SignedIn who,
            @PathVariable String brief,
            @PathVariable String question,
            @ModelAttribute("form") QuestionForm form,
            BindingResult errors,
            Model model) {
        of(who, brief, question, model);
        form.more();
        return EDIT;
    }

    @PostMapping("/brief-templates/{brief}/draft/questions/{question}/position")
    @Requires(Action.TEMPLATES_MANAGE)
    String move(
            SignedIn who,
            @PathVariable String brief,
            @PathVariable String question,
            @RequestParam BriefEdits.Direction to,
            @RequestParam int version,
            Post post) {
        return post.action()
                .doing(() -> drafts.change(who, brief, version, BriefEdits.moveQuestion(question, to)))
                .to(BriefDraftController.home(brief) + "#question-" + question, "briefs.draft.moved");
    }

    @PostMapping("/brief-templates/{brief}/draft/questions/{question}/removal")
    @Requires(Action.TEMPLATES_MANAGE)
    String destroy(
            SignedIn who,
            @PathVariable String brief,
            @PathVariable String question,
            @RequestParam int version,
            Post post) {
        return post.action()
                .doing(() -> drafts.change(who, brief, version, BriefEdits.withoutQuestion(question)))
                .to(BriefDraftController.home(brief), "briefs.draft.removed");
    }

    private BriefDraft into(SignedIn who, String brief, String section, Model model) {
        BriefDraft draft = pages.draft(who, brief, model);
        if (draft.brief().sections().stream().noneMatch(each -> each.key().equals(section))) {
            throw new NotFound();
        }
        model.addAttribute("into", section);
        pages.question(draft, null, model);
        return draft;
    }

    private BriefDraft of(SignedIn who, String brief, String question, Model model) {
        BriefDraft draft = pages.draft(who, brief, model);
        BriefField own = BriefPages.question(draft, question);
        model.addAttribute("question", own);
        pages.question(draft, own, model);
        return draft;
    }
}
