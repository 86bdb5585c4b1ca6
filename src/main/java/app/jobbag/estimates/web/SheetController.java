package app.jobbag.estimates.web;

import app.jobbag.estimates.EstimateId;
import app.jobbag.estimates.EstimateState;
import app.jobbag.estimates.Estimating;
import app.jobbag.estimates.SheetDraft;
import app.jobbag.kernel.Refused;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The rows of an estimate, written all together as in a spreadsheet. */
@Controller
class SheetController {
    private static final String FORM = "estimates/sheet";

    private final Estimating estimating;
    private final SheetPage page;

    SheetController(Estimating estimating, SheetPage page) {
        this.estimating = estimating;
        this.page = page;
    }

    /** One that was handed in is read, not written. */
    @GetMapping("/estimates/{id}/sheet")
    @Requires(Action.ESTIMATE_LINES)
    String edit(SignedIn who, @PathVariable EstimateId id, Model model) {
        EstimatePage.Both both = page.fill(who, id, model);
        SheetForm form = page.begin(who, both);
        model.addAttribute("form", form);
        page.rows(form, model);
        return both.estimate().state() == EstimateState.DRAFT ? FORM : "redirect:" + EstimatesController.home(id);
    }

    @PostMapping("/estimates/{id}/sheet")
    @Requires(Action.ESTIMATE_LINES)
    String update(
            SignedIn who,
            @PathVariable EstimateId id,
            @Valid @ModelAttribute("form") SheetForm form,
            BindingResult errors,
            Post post,
            Model model) {
        EstimatePage.Both both = page.fill(who, id, model);
        SheetDraft draft = page.read(both, form, errors);
        sum(new Typed(who, both, form), draft, errors, model);
        return post.form(FORM, errors)
                .saving(() -> estimating.write(who, id, form.getVersion(), draft))
                .orConflict(() -> theirs(who, id))
                .to(EstimatesController.home(id), "estimates.sheet.done");
    }

    /** Without scripts: the same form with room for another row. */
    @PostMapping(path = "/estimates/{id}/sheet", params = "_more")
    @Requires(Action.ESTIMATE_LINES)
    String more(
            SignedIn who,
            @PathVariable EstimateId id,
            @Valid @ModelAttribute("form") SheetForm form,
            BindingResult errors,
            Model model) {
        form.more();
        again(new Typed(who, page.fill(who, id, model), form), errors, model);
        return FORM;
    }

    /** Without scripts: the same form with its rows arranged otherwise. */
    @PostMapping(path = "/estimates/{id}/sheet", params = "_arrange")
    @Requires(Action.ESTIMATE_LINES)
    String arrange(
            SignedIn who,
            @PathVariable EstimateId id,
            @RequestParam("_arrange") String what,
            @Valid @ModelAttribute("form") SheetForm form,
            BindingResult errors,
            Model model) {
        form.arrange(what);
        again(new Typed(who, page.fill(who, id, model), form), errors, model);
        return FORM;
    }

    /** What the rows come to as they are typed; saves nothing. */
    @PostMapping("/estimates/{id}/totals")
    @Requires(Action.ESTIMATE_LINES)
    String totals(
            SignedIn who,
            @PathVariable EstimateId id,
            @Valid @ModelAttribute("form") SheetForm form,
            BindingResult errors,
            Post post,
            Model model) {
        EstimatePage.Both both = page.fill(who, id, model);
        SheetDraft draft = page.read(both, form, errors);
        if (errors.hasErrors()) {
            model.addAttribute("totals", null);
        } else {
            page.look(who, both, draft, model);
        }
        return post.form("estimates/_sums :: live", errors).showing();
    }

    /** Rows on their way to the page again. */
    private record Typed(SignedIn who, EstimatePage.Both both, SheetForm form) {}

    /** Whoever arranges rows has not finished them: what is missing in one is no fault yet. */
    private void again(Typed typed, BindingResult errors, Model model) {
        BindingResult missing = new BeanPropertyBindingResult(typed.form(), "form");
        missing.addAllErrors(errors);
        sum(typed, page.drafts(typed.both(), typed.form(), missing), missing, model);
    }

    /** The sums are of what is typed; nothing is said of what can't be summed. */
    private void sum(Typed typed, SheetDraft draft, BindingResult errors, Model model) {
        page.unsummed(model);
        if (errors.getAllErrors().stream().allMatch(SheetController::isOfWords)) {
            try {
                page.look(typed.who(), typed.both(), draft, model);
            } catch (Refused e) {
                page.unsummed(model);
            }
        }
        page.rows(typed.form(), model);
    }

    private static boolean isOfWords(ObjectError error) {
        return error instanceof FieldError field && field.getField().endsWith(".text");
    }

    private SheetForm theirs(SignedIn who, EstimateId id) {
        EstimatePage.Both both = page.fill(who, id, new ExtendedModelMap());
        return SheetForm.kept(both.estimate(), both.sheet());
    }
}
