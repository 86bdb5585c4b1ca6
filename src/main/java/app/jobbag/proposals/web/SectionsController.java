package app.jobbag.proposals.web;

import app.jobbag.proposals.Composing;
import app.jobbag.proposals.ProposalDetails;
import app.jobbag.proposals.ProposalId;
import app.jobbag.proposals.SnippetId;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sections of a proposal, one by one. */
@Controller
class SectionsController {
    private static final String FORM = "proposals/section";

    private final Composing composing;
    private final SectionPage page;

    SectionsController(Composing composing, SectionPage page) {
        this.composing = composing;
        this.page = page;
    }

    /** An empty one, or one of the library. */
    @GetMapping("/proposals/{id}/sections/new")
    @Requires(Action.PROPOSAL_WRITE)
    String newForm(SignedIn who, @PathVariable ProposalId id, Model model) {
        ProposalDetails proposal = page.begin(who, id, model);
        model.addAttribute("form", SectionForm.at(proposal.version()));
        return FORM;
    }

    @PostMapping("/proposals/{id}/sections")
    @Requires(Action.PROPOSAL_WRITE)
    String create(
            SignedIn who,
            @PathVariable ProposalId id,
            @Valid @ModelAttribute("form") SectionForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.begin(who, id, model);
        return post.form(FORM, errors)
                .saving(() -> composing.add(who, id, form.getVersion(), form.draft()))
                .to(home(id), "proposals.section.added");
    }

    @PostMapping("/proposals/{id}/library")
    @Requires(Action.PROPOSAL_WRITE)
    String take(
            SignedIn who,
            @PathVariable ProposalId id,
            @RequestParam SnippetId snippet,
            @RequestParam int version,
            Post post) {
        return post.action()
                .doing(() -> composing.addFrom(who, id, version, snippet.value()))
                .to(home(id), "proposals.section.added");
    }

    @GetMapping("/proposals/{id}/sections/{number}")
    @Requires(Action.PROPOSAL_WRITE)
    String edit(SignedIn who, @PathVariable ProposalId id, @PathVariable int number, Model model) {
        model.addAttribute("form", page.edit(who, id, number, model));
        return FORM;
    }

    @PostMapping("/proposals/{id}/sections/{number}")
    @Requires(Action.PROPOSAL_WRITE)
    String update(
            SignedIn who,
            @PathVariable ProposalId id,
            @PathVariable int number,
            @Valid @ModelAttribute("form") SectionForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.edit(who, id, number, model);
        return post.form(FORM, errors)
                .saving(() -> composing.write(who, id, form.getVersion(), number, form.draft()))
                .orConflict(() -> page.edit(who, id, number, new ExtendedModelMap()))
                .to(home(id), "proposals.section.saved");
    }

    /** Up, down, or taken out: one of them, by the section's number. */
    @PostMapping("/proposals/{id}/arrangement")
    @Requires(Action.PROPOSAL_WRITE)
    String arrange(
            SignedIn who,
            @PathVariable ProposalId id,
            @RequestParam int version,
            @ModelAttribute Arranged arranged,
            Post post) {
        return post.action()
                .doing(() -> arranged.by(composing, who, id, version))
                .to(home(id), "proposals.section.moved");
    }

    /** Which button was pressed; without one nothing moves. */
    record Arranged(
            @Nullable Integer up,
            @Nullable Integer down,
            @Nullable Integer remove) {
        void by(Composing composing, SignedIn who, ProposalId id, int version) {
            if (up != null) {
                composing.move(who, id, version, up, true);
            } else if (down != null) {
                composing.move(who, id, version, down, false);
            } else if (remove != null) {
                composing.remove(who, id, version, remove);
            } else {
                composing.leave(who, id, version);
            }
        }
    }

    private static String home(ProposalId id) {
        return ProposalsController.home(id) + "#sections";
    }
}
