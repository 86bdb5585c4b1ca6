package app.jobbag.proposals.web;

import app.jobbag.proposals.Snippet;
import app.jobbag.proposals.SnippetId;
import app.jobbag.proposals.Snippets;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The library of sections. */
@Controller
class SnippetsController {
    private static final String HOME = "/proposal-sections";
    private static final String FORM = "proposals/snippet";

    private final Snippets snippets;
    private final SectionPage page;

    SnippetsController(Snippets snippets, SectionPage page) {
        this.snippets = snippets;
        this.page = page;
    }

    @GetMapping(HOME)
    @Requires(Action.PROPOSAL_LIBRARY)
    String index(Model model) {
        page.library(model);
        return "proposals/library";
    }

    @GetMapping(HOME + "/new")
    @Requires(Action.PROPOSAL_LIBRARY)
    String newForm(Model model) {
        page.fill(model);
        model.addAttribute("form", SectionForm.at(0));
        return FORM;
    }

    @PostMapping(HOME)
    @Requires(Action.PROPOSAL_LIBRARY)
    String create(@Valid @ModelAttribute("form") SectionForm form, BindingResult errors, Post post, Model model) {
        page.fill(model);
        return post.form(FORM, errors)
                .saving(() -> snippets.add(form.language(), form.draft()))
                .to(HOME, "proposals.library.added");
    }

    @GetMapping(HOME + "/{snippet}")
    @Requires(Action.PROPOSAL_LIBRARY)
    String edit(@PathVariable SnippetId snippet, Model model) {
        model.addAttribute("form", SectionForm.of(page.snippet(snippet, model)));
        return FORM;
    }

    @PostMapping(HOME + "/{snippet}")
    @Requires(Action.PROPOSAL_LIBRARY)
    String update(
            @PathVariable SnippetId snippet,
            @Valid @ModelAttribute("form") SectionForm form,
            BindingResult errors,
            Post post,
            Model model) {
        Snippet found = page.snippet(snippet, model);
        return post.form(FORM, errors)
                .saving(() -> snippets.write(found.id(), form.getVersion(), form.language(), form.draft()))
                .orConflict(() -> SectionForm.of(page.snippet(snippet, new ExtendedModelMap())))
                .to(HOME, "proposals.library.saved");
    }

    /** No longer on offer, or again. */
    @PostMapping(HOME + "/{snippet}/archiving")
    @Requires(Action.PROPOSAL_LIBRARY)
    String archive(@PathVariable SnippetId snippet, @RequestParam(defaultValue = "true") boolean away, Post post) {
        return post.action()
                .doing(() -> snippets.archive(snippet.value(), away))
                .to(HOME, away ? "proposals.library.archived" : "proposals.library.restored");
    }
}
