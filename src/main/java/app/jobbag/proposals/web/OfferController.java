package app.jobbag.proposals.web;

import app.jobbag.clients.guard.GuardPassForm;
import app.jobbag.proposals.Ending;
import app.jobbag.proposals.Offering;
import app.jobbag.proposals.ProposalGuard;
import app.jobbag.proposals.ProposalId;
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

/** A proposal before the client: offered, taken back, reminded of, lost or withdrawn. */
@Controller
class OfferController {
    private final Offering offering;
    private final Ending ending;
    private final ProposalGuard guard;
    private final ProposalPage page;

    OfferController(Offering offering, Ending ending, ProposalGuard guard, ProposalPage page) {
        this.offering = offering;
        this.ending = ending;
        this.guard = guard;
        this.page = page;
    }

    @PostMapping("/proposals/{id}/sending")
    @Requires(Action.PROPOSAL_WRITE)
    String offer(SignedIn who, @PathVariable ProposalId id, @RequestParam int version, Post post) {
        return post.action().doing(() -> offering.offer(who, id, version)).to(home(id), "proposals.offer.done");
    }

    @PostMapping("/proposals/{id}/reminder")
    @Requires(Action.PROPOSAL_WRITE)
    String remind(SignedIn who, @PathVariable ProposalId id, Post post) {
        return post.action().doing(() -> offering.remind(who, id)).to(home(id), "proposals.remind.done");
    }

    @GetMapping("/proposals/{id}/recall/new")
    @Requires(Action.PROPOSAL_WRITE)
    String newRecall(SignedIn who, @PathVariable ProposalId id, Model model) {
        return ask(who, id, "recall", model);
    }

    @PostMapping("/proposals/{id}/recall")
    @Requires(Action.PROPOSAL_WRITE)
    String recall(
            SignedIn who,
            @PathVariable ProposalId id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.require(who, Action.PROPOSAL_WRITE, id, model);
        return post.form(again("recall", model), errors)
                .saving(() -> offering.recall(who, id, form.getVersion(), form.getReason()))
                .to(home(id), "proposals.recall.done");
    }

    @GetMapping("/proposals/{id}/loss/new")
    @Requires(Action.PROPOSAL_WRITE)
    String newLoss(SignedIn who, @PathVariable ProposalId id, Model model) {
        return ask(who, id, "loss", model);
    }

    @PostMapping("/proposals/{id}/loss")
    @Requires(Action.PROPOSAL_WRITE)
    String lose(
            SignedIn who,
            @PathVariable ProposalId id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.require(who, Action.PROPOSAL_WRITE, id, model);
        return post.form(again("loss", model), errors)
                .saving(() -> ending.lose(who, id, form.getVersion(), form.getReason()))
                .to(home(id), "proposals.loss.done");
    }

    @GetMapping("/proposals/{id}/withdrawal/new")
    @Requires(Action.PROPOSAL_WRITE)
    String newWithdrawal(SignedIn who, @PathVariable ProposalId id, Model model) {
        return ask(who, id, "withdrawal", model);
    }

    @PostMapping("/proposals/{id}/withdrawal")
    @Requires(Action.PROPOSAL_WRITE)
    String withdraw(
            SignedIn who,
            @PathVariable ProposalId id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.require(who, Action.PROPOSAL_WRITE, id, model);
        return post.form(again("withdrawal", model), errors)
                .saving(() -> ending.withdraw(who, id, form.getVersion(), form.getReason()))
                .to(home(id), "proposals.withdrawal.done");
    }

    @PostMapping("/proposals/{id}/guard-pass")
    @Requires(Action.GUARD_PASS)
    String pass(
            SignedIn who,
            @PathVariable ProposalId id,
            @Valid @ModelAttribute("guardPass") GuardPassForm guardPass,
            BindingResult errors,
            Post post,
            Model model) {
        page.show(who, id, model);
        return post.form("proposals/show", errors)
                .saving(() -> guard.pass(who, id, guardPass.getReason()))
                .to(home(id), "clients.guard.pass.done");
    }

    private String ask(SignedIn who, ProposalId id, String action, Model model) {
        model.addAttribute(
                "form",
                ReasonForm.at(
                        page.require(who, Action.PROPOSAL_WRITE, id, model).version()));
        return again(action, model);
    }

    /** @param action that asks for the reason: part of the address and of the texts' keys */
    private static String again(String action, Model model) {
        model.addAttribute("action", action);
        return "proposals/reason";
    }

    private static String home(ProposalId id) {
        return ProposalsController.home(id);
    }
}
