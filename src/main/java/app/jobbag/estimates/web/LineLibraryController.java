package app.jobbag.estimates.web;

import app.jobbag.estimates.EstimateId;
import app.jobbag.estimates.LibraryLineId;
import app.jobbag.estimates.LineLibrary;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The library of lines: kept from an estimate, taken into another, taken out of it. */
@Controller
class LineLibraryController {
    private static final String HOME = "/estimate-lines";
    private static final String PICK = "estimates/pick";

    private final LineLibrary library;
    private final SheetPage sheets;
    private final LineLibraryPage page;

    LineLibraryController(LineLibrary library, SheetPage sheets, LineLibraryPage page) {
        this.library = library;
        this.sheets = sheets;
        this.page = page;
    }

    @GetMapping(HOME)
    @Requires(Action.ESTIMATE_LINES)
    String index(SignedIn who, Model model) {
        page.all(who, model);
        return "estimates/library";
    }

    @PostMapping(HOME + "/{line}/archiving")
    @Requires(Action.PROPOSAL_LIBRARY)
    String archive(@PathVariable LibraryLineId line, Post post) {
        return post.action().doing(() -> library.archive(line)).to(HOME, "estimates.library.archived");
    }

    @GetMapping("/estimates/{id}/library/new")
    @Requires(Action.ESTIMATE_LINES)
    String newForm(SignedIn who, @PathVariable EstimateId id, Model model) {
        EstimatePage.Both both = page.offer(who, id, model);
        model.addAttribute("form", PickForm.at(both.estimate().version()));
        return PICK;
    }

    @PostMapping("/estimates/{id}/library")
    @Requires(Action.ESTIMATE_LINES)
    String create(
            SignedIn who,
            @PathVariable EstimateId id,
            @Valid @ModelAttribute("form") PickForm form,
            BindingResult errors,
            Post post,
            Model model) {
        EstimatePage.Both both = page.offer(who, id, model);
        return post.form(PICK, errors)
                .saving(() -> library.take(who, id, form.getVersion(), form.chosen(), sheets.usualTax(both.estimate())))
                .to(EstimatesController.home(id) + "/sheet", "estimates.library.taken");
    }

    @PostMapping("/estimates/{id}/lines/{number}/library")
    @Requires(Action.ESTIMATE_LINES)
    String keep(SignedIn who, @PathVariable EstimateId id, @PathVariable int number, Post post) {
        return post.action()
                .doing(() -> library.keep(who, id, number))
                .to(EstimatesController.home(id) + "/lines/" + number, "estimates.library.kept");
    }
}
