package app.jobbag.estimates.web;

import app.jobbag.estimates.EstimateId;
import app.jobbag.estimates.MakeOrBuy;
import app.jobbag.estimates.MakingOrBuying;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Rows one by one: make or buy (EST-2); and all of them as a file. */
@Controller
class EstimateLinesController {
    private static final String FORM = "estimates/line";

    private final MakingOrBuying making;
    private final LinePage lines;
    private final EstimatePage page;
    private final EstimateFile file;

    EstimateLinesController(MakingOrBuying making, LinePage lines, EstimatePage page, EstimateFile file) {
        this.making = making;
        this.lines = lines;
        this.page = page;
        this.file = file;
    }

    @GetMapping("/estimates/{id}/lines.csv")
    @Requires(Action.ESTIMATE_SEE)
    void export(SignedIn who, @PathVariable EstimateId id, HttpServletResponse response) throws IOException {
        EstimatePage.Both both = page.require(who, Action.ESTIMATE_SEE, id, new ExtendedModelMap());
        file.send(both.estimate(), both.sheet().totals(), response);
    }

    @GetMapping("/estimates/{id}/lines/{number}")
    @Requires(Action.ESTIMATE_SEE)
    String show(SignedIn who, @PathVariable EstimateId id, @PathVariable int number, Model model) {
        MakeOrBuy kept = lines.fill(who, id, number, model);
        model.addAttribute("form", DecisionForm.of(kept));
        return FORM;
    }

    @PostMapping("/estimates/{id}/lines/{number}/decision")
    @Requires(Action.ESTIMATE_LINES)
    String decide(
            SignedIn who,
            @PathVariable EstimateId id,
            @PathVariable int number,
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            Post post,
            Model model) {
        lines.fill(who, id, number, model);
        return post.form(FORM, errors)
                .saving(() -> making.decide(who, id, number, form.draft()))
                .orConflict(() -> DecisionForm.of(lines.fill(who, id, number, new ExtendedModelMap())))
                .to(EstimatesController.home(id) + "/lines/" + number, "estimates.decision.done");
    }
}
