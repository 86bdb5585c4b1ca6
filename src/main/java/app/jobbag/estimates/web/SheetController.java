package app.jobbag.estimates.web;

import app.jobbag.estimates.EstimateId;
import app.jobbag.estimates.EstimateState;
import app.jobbag.estimates.Estimating;
import app.jobbag.estimates.SheetDraft;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
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
        model.addAttribute("form", page.begin(who, both));
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
        SheetDraft draft = page.read(page.fill(who, id, model), form, errors);
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
            @ModelAttribute("form") SheetForm form,
            BindingResult errors,
            Model model) {
        page.fill(who, id, model);
        form.more();
        return FORM;
    }

    /** Without scripts: the same form with its rows arranged otherwise. */
    @PostMapping(path = "/estimates/{id}/sheet", params = "_arrange")
    @Requires(Action.ESTIMATE_LINES)
    String arrange(
            SignedIn who,
            @PathVariable EstimateId id,
            @RequestParam("_arrange") String what,
            @ModelAttribute("form") SheetForm form,
            BindingResult errors,
            Model model) {
        page.fill(who, id, model);
        form.arrange(what);
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

    private SheetForm theirs(SignedIn who, EstimateId id) {
        EstimatePage.Both both = page.fill(who, id, new ExtendedModelMap());
        return SheetForm.kept(both.estimate(), both.sheet());
    }
}
