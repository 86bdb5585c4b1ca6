package app.jobbag.estimates.web;

import app.jobbag.clients.guard.GuardPassForm;
import app.jobbag.estimates.EstimateDeciding;
import app.jobbag.estimates.EstimateGuard;
import app.jobbag.estimates.EstimateHanding;
import app.jobbag.estimates.EstimateId;
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

/** The way of an estimate: to a manager, to the client, taken back, begun anew. */
@Controller
class EstimateCourseController {
    private final EstimateHanding handing;
    private final EstimateDeciding deciding;
    private final EstimateGuard guard;
    private final EstimatePage page;

    EstimateCourseController(
            EstimateHanding handing, EstimateDeciding deciding, EstimateGuard guard, EstimatePage page) {
        this.handing = handing;
        this.deciding = deciding;
        this.guard = guard;
        this.page = page;
    }

    @PostMapping("/estimates/{id}/submission")
    @Requires(Action.ESTIMATE_WRITE)
    String submit(SignedIn who, @PathVariable EstimateId id, @RequestParam int version, Post post) {
        return post.action().doing(() -> deciding.submit(who, id, version)).to(home(id), "estimates.submit.done");
    }

    @PostMapping("/estimates/{id}/approval")
    @Requires(Action.ESTIMATE_DECIDE)
    String approve(SignedIn who, @PathVariable EstimateId id, @RequestParam int version, Post post) {
        return post.action().doing(() -> deciding.approve(who, id, version)).to(home(id), "estimates.approve.done");
    }

    @GetMapping("/estimates/{id}/return/new")
    @Requires(Action.ESTIMATE_DECIDE)
    String newReturn(SignedIn who, @PathVariable EstimateId id, Model model) {
        return ask(page.require(who, Action.ESTIMATE_DECIDE, id, model), "return", model);
    }

    @PostMapping("/estimates/{id}/return")
    @Requires(Action.ESTIMATE_DECIDE)
    String giveBack(
            SignedIn who,
            @PathVariable EstimateId id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.require(who, Action.ESTIMATE_DECIDE, id, model);
        return post.form(again("return", model), errors)
                .saving(() -> deciding.giveBack(who, id, form.getVersion(), form.getReason()))
                .to(home(id), "estimates.return.done");
    }

    @PostMapping("/estimates/{id}/sending")
    @Requires(Action.ESTIMATE_WRITE)
    String send(SignedIn who, @PathVariable EstimateId id, @RequestParam int version, Post post) {
        return post.action().doing(() -> handing.send(who, id, version)).to(home(id), "estimates.send.done");
    }

    @GetMapping("/estimates/{id}/recall/new")
    @Requires(Action.ESTIMATE_WRITE)
    String newRecall(SignedIn who, @PathVariable EstimateId id, Model model) {
        return ask(page.require(who, Action.ESTIMATE_WRITE, id, model), "recall", model);
    }

    @PostMapping("/estimates/{id}/recall")
    @Requires(Action.ESTIMATE_WRITE)
    String recall(
            SignedIn who,
            @PathVariable EstimateId id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.require(who, Action.ESTIMATE_WRITE, id, model);
        return post.form(again("recall", model), errors)
                .saving(() -> handing.recall(who, id, form.getVersion(), form.getReason()))
                .to(home(id), "estimates.recall.done");
    }

    @PostMapping("/estimates/{id}/revision")
    @Requires(Action.ESTIMATE_WRITE)
    String revise(SignedIn who, @PathVariable EstimateId id, @RequestParam int version, Post post) {
        return post.action()
                .doing(() -> handing.revise(who, id, version))
                .to(home(id) + "/edit", "estimates.revise.done");
    }

    @PostMapping("/estimates/{id}/reminder")
    @Requires(Action.ESTIMATE_WRITE)
    String remind(SignedIn who, @PathVariable EstimateId id, Post post) {
        return post.action().doing(() -> handing.remind(who, id)).to(home(id), "estimates.remind.done");
    }

    @PostMapping("/estimates/{id}/guard-pass")
    @Requires(Action.GUARD_PASS)
    String pass(
            SignedIn who,
            @PathVariable EstimateId id,
            @Valid @ModelAttribute("guardPass") GuardPassForm guardPass,
            BindingResult errors,
            Post post,
            Model model) {
        page.show(who, id, model);
        return post.form("estimates/show", errors)
                .saving(() -> guard.pass(who, id, guardPass.getReason()))
                .to(home(id), "clients.guard.pass.done");
    }

    private static String ask(EstimatePage.Both both, String action, Model model) {
        model.addAttribute("form", ReasonForm.at(both.estimate().version()));
        return again(action, model);
    }

    /** @param action that asks for the reason: part of the address and of the texts' keys */
    private static String again(String action, Model model) {
        model.addAttribute("action", action);
        return "estimates/reason";
    }

    private static String home(EstimateId id) {
        return EstimatesController.home(id);
    }
}
