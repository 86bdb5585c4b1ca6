package app.jobbag.hospitality.web;

import app.jobbag.hospitality.HospitalityDeciding;
import app.jobbag.hospitality.HospitalityId;
import app.jobbag.hospitality.Hosting;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import app.jobbag.ui.ReasonForm;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How hospitality ends: finance accepts or returns it, or it is dropped before. */
@Controller
class SettlementsController {
    private final HospitalityDeciding deciding;
    private final Hosting hosting;
    private final ReasonPage page;

    SettlementsController(HospitalityDeciding deciding, Hosting hosting, ReasonPage page) {
        this.deciding = deciding;
        this.hosting = hosting;
        this.page = page;
    }

    @PostMapping("/hospitality/{id}/acceptance")
    @Requires(Action.HOSPITALITY_SETTLE)
    String accept(SignedIn who, @PathVariable HospitalityId id, @RequestParam int version, Post post) {
        return post.action()
                .doing(() -> deciding.accept(who, id, version))
                .to(HospitalityController.home(id), "hospitality.acceptance.done");
    }

    @GetMapping("/hospitality/{id}/return/new")
    @Requires(Action.HOSPITALITY_SETTLE)
    String newReturnIt(SignedIn who, @PathVariable HospitalityId id, Model model) {
        return page.ask(who, id, "return", model);
    }

    @PostMapping("/hospitality/{id}/return")
    @Requires(Action.HOSPITALITY_SETTLE)
    String returnIt(
            SignedIn who,
            @PathVariable HospitalityId id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.about(who, id, "return", model);
        return post.form(ReasonPage.VIEW, errors)
                .saving(() -> deciding.return_(who, id, form.getVersion(), form.getReason()))
                .orConflict(() -> page.about(who, id, "return", model))
                .to(HospitalityController.home(id), "hospitality.return.done");
    }

    @GetMapping("/hospitality/{id}/dropping/new")
    @Requires(Action.HOSPITALITY_WRITE)
    String newDrop(SignedIn who, @PathVariable HospitalityId id, Model model) {
        return page.ask(who, id, "dropping", model);
    }

    @PostMapping("/hospitality/{id}/dropping")
    @Requires(Action.HOSPITALITY_WRITE)
    String drop(
            SignedIn who,
            @PathVariable HospitalityId id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.about(who, id, "dropping", model);
        return post.form(ReasonPage.VIEW, errors)
                .saving(() -> hosting.drop(who, id, form.getVersion(), form.getReason()))
                .orConflict(() -> page.about(who, id, "dropping", model))
                .to(HospitalityController.home(id), "hospitality.dropping.done");
    }
}
