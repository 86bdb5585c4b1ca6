package app.jobbag.dossier.web;

import app.jobbag.dossier.OriginalDetails;
import app.jobbag.dossier.OriginalId;
import app.jobbag.dossier.Originals;
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

/** Paper originals: shown, put elsewhere, lent and taken back. */
@Controller
class OriginalsController {
    private final Originals originals;
    private final OriginalPage page;

    OriginalsController(Originals originals, OriginalPage page) {
        this.originals = originals;
        this.page = page;
    }

    @GetMapping("/originals/{id}")
    @Requires(Action.ORDER_SEE)
    String show(SignedIn who, @PathVariable OriginalId id, Model model) {
        page.show(who, id, model);
        return "dossier/original";
    }

    @GetMapping("/originals/{id}/edit")
    @Requires(Action.DOSSIER_WRITE)
    String edit(SignedIn who, @PathVariable OriginalId id, Model model) {
        OriginalDetails original = page.open(who, id, model);
        model.addAttribute("form", OriginalForm.of(original));
        return "dossier/original-edit";
    }

    @PostMapping("/originals/{id}")
    @Requires(Action.DOSSIER_WRITE)
    String update(
            SignedIn who,
            @PathVariable OriginalId id,
            @Valid @ModelAttribute("form") OriginalForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.open(who, id, model);
        return post.form("dossier/original-edit", errors)
                .saving(() -> originals.change(who, id, form.getVersion(), form.draft()))
                .orConflict(() -> OriginalForm.of(page.open(who, id, new ExtendedModelMap())))
                .to(home(id), "dossier.original.edit.done");
    }

    @GetMapping("/originals/{id}/loan/new")
    @Requires(Action.DOSSIER_WRITE)
    String newLoan(SignedIn who, @PathVariable OriginalId id, Model model) {
        model.addAttribute("form", page.loan(who, id, model));
        return "dossier/loan";
    }

    @PostMapping("/originals/{id}/loan")
    @Requires(Action.DOSSIER_WRITE)
    String lend(
            SignedIn who,
            @PathVariable OriginalId id,
            @Valid @ModelAttribute("form") LoanForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.loan(who, id, model);
        return post.form("dossier/loan", errors)
                .saving(() -> originals.lend(who, id, form.getVersion(), form.to()))
                .to(home(id), "dossier.loan.done");
    }

    @PostMapping("/originals/{id}/return")
    @Requires(Action.DOSSIER_WRITE)
    String takeBack(SignedIn who, @PathVariable OriginalId id, @RequestParam int version, Post post) {
        return post.action().doing(() -> originals.takeBack(who, id, version)).to(home(id), "dossier.back.done");
    }

    static String home(OriginalId id) {
        return "/originals/" + id.value();
    }
}
