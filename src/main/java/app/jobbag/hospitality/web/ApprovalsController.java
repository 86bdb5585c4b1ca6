package app.jobbag.hospitality.web;

import app.jobbag.hospitality.HospitalityDeciding;
import app.jobbag.hospitality.HospitalityId;
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

/** A second person's word about what is above the limit. */
@Controller
class ApprovalsController {
    private final HospitalityDeciding deciding;
    private final ReasonPage page;

    ApprovalsController(HospitalityDeciding deciding, ReasonPage page) {
        this.deciding = deciding;
        this.page = page;
    }

    @GetMapping("/hospitality/{id}/approval/new")
    @Requires(Action.HOSPITALITY_APPROVE)
    String newApprove(SignedIn who, @PathVariable HospitalityId id, Model model) {
        return page.ask(who, id, "approval", model);
    }

    @PostMapping("/hospitality/{id}/approval")
    @Requires(Action.HOSPITALITY_APPROVE)
    String approve(
            SignedIn who,
            @PathVariable HospitalityId id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.about(who, id, "approval", model);
        return post.form(ReasonPage.VIEW, errors)
                .saving(() -> deciding.approve(who, id, form.getVersion(), form.getReason()))
                .orConflict(() -> page.about(who, id, "approval", model))
                .to(HospitalityController.home(id), "hospitality.approval.done");
    }

    @GetMapping("/hospitality/{id}/refusal/new")
    @Requires(Action.HOSPITALITY_APPROVE)
    String newRefuse(SignedIn who, @PathVariable HospitalityId id, Model model) {
        return page.ask(who, id, "refusal", model);
    }

    @PostMapping("/hospitality/{id}/refusal")
    @Requires(Action.HOSPITALITY_APPROVE)
    String refuse(
            SignedIn who,
            @PathVariable HospitalityId id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.about(who, id, "refusal", model);
        return post.form(ReasonPage.VIEW, errors)
                .saving(() -> deciding.refuse(who, id, form.getVersion(), form.getReason()))
                .orConflict(() -> page.about(who, id, "refusal", model))
                .to(HospitalityController.home(id), "hospitality.refusal.done");
    }
}
