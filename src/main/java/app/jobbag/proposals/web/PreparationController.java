package app.jobbag.proposals.web;

import app.jobbag.proposals.CheckState;
import app.jobbag.proposals.OutlineSending;
import app.jobbag.proposals.Preparing;
import app.jobbag.proposals.ProposalId;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Options;
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

/** From the outline to the presentation: sent, checked, prepared, presented. */
@Controller
class PreparationController {
    private static final String FORM = "proposals/preparation";

    private final OutlineSending outlines;
    private final Preparing preparing;
    private final ProposalPage page;
    private final Options options;

    PreparationController(OutlineSending outlines, Preparing preparing, ProposalPage page, Options options) {
        this.outlines = outlines;
        this.preparing = preparing;
        this.page = page;
        this.options = options;
    }

    @PostMapping("/proposals/{id}/outline")
    @Requires(Action.PROPOSAL_WRITE)
    String sendOutline(SignedIn who, @PathVariable ProposalId id, @RequestParam int version, Post post) {
        return post.action()
                .doing(() -> outlines.send(who, id, version))
                .to(ProposalsController.home(id), "proposals.outline.done");
    }

    @GetMapping("/proposals/{id}/preparation")
    @Requires(Action.PROPOSAL_WRITE)
    String edit(SignedIn who, @PathVariable ProposalId id, Model model) {
        model.addAttribute("form", form(who, id, model));
        return FORM;
    }

    @PostMapping("/proposals/{id}/preparation")
    @Requires(Action.PROPOSAL_WRITE)
    String update(
            SignedIn who,
            @PathVariable ProposalId id,
            @Valid @ModelAttribute("form") ChecksForm form,
            BindingResult errors,
            Post post,
            Model model) {
        form(who, id, model);
        return post.form(FORM, errors)
                .saving(() -> preparing.check(who, id, form.getVersion(), form.drafts()))
                .orConflict(() -> form(who, id, new ExtendedModelMap()))
                .to(ProposalsController.home(id), "proposals.checks.done");
    }

    @PostMapping("/proposals/{id}/readiness")
    @Requires(Action.PROPOSAL_WRITE)
    String prepare(SignedIn who, @PathVariable ProposalId id, @RequestParam int version, Post post) {
        return post.action()
                .doing(() -> preparing.prepare(who, id, version))
                .to(ProposalsController.home(id), "proposals.prepare.done");
    }

    @PostMapping("/proposals/{id}/presentation")
    @Requires(Action.PROPOSAL_WRITE)
    String present(SignedIn who, @PathVariable ProposalId id, @RequestParam int version, Post post) {
        return post.action()
                .doing(() -> preparing.present(who, id, version))
                .to(ProposalsController.home(id), "proposals.present.done");
    }

    private ChecksForm form(SignedIn who, ProposalId id, Model model) {
        model.addAttribute("states", options.of(CheckState.values(), "proposals.check.state."));
        return page.checks(who, id, model);
    }
}
