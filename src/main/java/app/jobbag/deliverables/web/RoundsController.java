package app.jobbag.deliverables.web;

import app.jobbag.deliverables.DeliverableId;
import app.jobbag.deliverables.RequestDesk;
import app.jobbag.deliverables.VersionRound;
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

/** A version that waits for signatures: its client's link once more, a reminder, a step handed over, withdrawn. */
@Controller
class RoundsController {
    private final RequestDesk desk;
    private final RoundPage page;

    RoundsController(RequestDesk desk, RoundPage page) {
        this.desk = desk;
        this.page = page;
    }

    @PostMapping("/deliverables/{id}/link")
    @Requires(Action.DELIVERABLE_WRITE)
    String sendLink(SignedIn who, @PathVariable DeliverableId id, Post post) {
        return post.action().doing(() -> desk.sendLinkAgain(who, id)).to(home(id), "deliverables.link.done");
    }

    @PostMapping("/deliverables/{id}/reminder")
    @Requires(Action.DELIVERABLE_WRITE)
    String remind(SignedIn who, @PathVariable DeliverableId id, Post post) {
        return post.action().doing(() -> desk.remind(who, id)).to(home(id), "deliverables.remind.done");
    }

    @GetMapping("/deliverables/{id}/withdrawal/new")
    @Requires(Action.DELIVERABLE_WRITE)
    String newWithdrawal(SignedIn who, @PathVariable DeliverableId id, Model model) {
        VersionRound round = page.require(who, id, model);
        model.addAttribute("form", WithdrawForm.of(round.request().version()));
        return "deliverables/withdraw";
    }

    @PostMapping("/deliverables/{id}/withdrawal")
    @Requires(Action.DELIVERABLE_WRITE)
    String withdraw(
            SignedIn who,
            @PathVariable DeliverableId id,
            @Valid @ModelAttribute("form") WithdrawForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.requireWords(who, id, form.getWords(), model);
        return post.form("deliverables/withdraw", errors)
                .saving(() -> desk.withdraw(who, id, form.withdrawal(), form.getPass()))
                .to(home(id), "deliverables.withdraw.done");
    }

    @GetMapping("/deliverables/{id}/steps/{position}/handover/new")
    @Requires(Action.DELIVERABLE_WRITE)
    String newHandover(SignedIn who, @PathVariable DeliverableId id, @PathVariable int position, Model model) {
        VersionRound round = page.requireStep(who, id, position, model);
        model.addAttribute("form", HandingForm.of(round.request().version()));
        return "deliverables/handover";
    }

    @PostMapping("/deliverables/{id}/steps/{position}/handover")
    @Requires(Action.DELIVERABLE_WRITE)
    String handOver(
            SignedIn who,
            @PathVariable DeliverableId id,
            @PathVariable int position,
            @Valid @ModelAttribute("form") HandingForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.requireStep(who, id, position, model);
        return post.form("deliverables/handover", errors)
                .saving(() -> desk.handOver(who, id, form.handing(position)))
                .to(home(id), "deliverables.handover.done");
    }

    @PostMapping("/deliverables/{id}/suggestion-dismissal")
    @Requires(Action.DELIVERABLE_WRITE)
    String dismiss(SignedIn who, @PathVariable DeliverableId id, Post post) {
        return post.action()
                .doing(() -> desk.dismissSuggestion(who, id))
                .to(home(id), "deliverables.suggestion.dismissed");
    }

    private static String home(DeliverableId id) {
        return "/deliverables/" + id.value();
    }
}
