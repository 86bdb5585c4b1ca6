package app.jobbag.proposals.web;

import app.jobbag.proposals.Converting;
import app.jobbag.proposals.Ending;
import app.jobbag.proposals.ProposalId;
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

/** What became of a proposal: reviewed, closed, turned into work. */
@Controller
class OutcomeController {
    private static final String REVIEW = "proposals/review";
    private static final String CONVERSION = "proposals/conversion";

    private final Ending ending;
    private final Converting converting;
    private final OutcomePage page;
    private final ConversionPage conversions;

    OutcomeController(Ending ending, Converting converting, OutcomePage page, ConversionPage conversions) {
        this.ending = ending;
        this.converting = converting;
        this.page = page;
        this.conversions = conversions;
    }

    @GetMapping("/proposals/{id}/review")
    @Requires(Action.PROPOSAL_WRITE)
    String newReview(SignedIn who, @PathVariable ProposalId id, Model model) {
        model.addAttribute("form", ReviewForm.of(page.review(who, id, model)));
        return REVIEW;
    }

    @PostMapping("/proposals/{id}/review")
    @Requires(Action.PROPOSAL_WRITE)
    String review(
            SignedIn who,
            @PathVariable ProposalId id,
            @Valid @ModelAttribute("form") ReviewForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.review(who, id, model);
        return post.form(REVIEW, errors)
                .saving(() -> ending.review(who, id, form.getVersion(), form.draft()))
                .orConflict(() -> ReviewForm.of(page.review(who, id, new ExtendedModelMap())))
                .to(home(id), "proposals.review.done");
    }

    @PostMapping("/proposals/{id}/closure")
    @Requires(Action.PROPOSAL_WRITE)
    String close(SignedIn who, @PathVariable ProposalId id, @RequestParam int version, Post post) {
        return post.action().doing(() -> ending.close(who, id, version)).to(home(id), "proposals.close.done");
    }

    /** What it becomes, before it is done. */
    @GetMapping("/proposals/{id}/conversion")
    @Requires(Action.PROPOSAL_WRITE)
    String newConversion(SignedIn who, @PathVariable ProposalId id, Model model) {
        ConversionForm form = conversions.conversion(who, id, model);
        model.addAttribute("form", form);
        conversions.weigh(form, model);
        return CONVERSION;
    }

    /** Asked what it comes to, nothing is done yet. */
    @PostMapping("/proposals/{id}/conversion")
    @Requires(Action.PROPOSAL_WRITE)
    String convert(
            SignedIn who,
            @PathVariable ProposalId id,
            @Valid @ModelAttribute("form") ConversionForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String look,
            Post post,
            Model model) {
        conversions.conversion(who, id, model);
        conversions.weigh(form, model);
        form.check(conversions.today(), errors);
        if (look != null) {
            return CONVERSION;
        }
        return post.form(CONVERSION, errors)
                .saving(() -> converting.convert(who, id, form.getVersion(), form.draft()))
                .to(home(id), "proposals.convert.done");
    }

    private static String home(ProposalId id) {
        return ProposalsController.home(id);
    }
}
