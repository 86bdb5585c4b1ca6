package app.jobbag.purchasing.web;

import app.jobbag.purchasing.PurchaseApproving;
import app.jobbag.purchasing.PurchaseId;
import app.jobbag.purchasing.PurchaseWriting;
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

/** Purchase orders handed in, approved, given back, written anew. */
@Controller
class PurchaseApprovalsController {
    private final PurchaseWriting writing;
    private final PurchaseApproving approving;
    private final PurchasePage page;

    PurchaseApprovalsController(PurchaseWriting writing, PurchaseApproving approving, PurchasePage page) {
        this.writing = writing;
        this.approving = approving;
        this.page = page;
    }

    @PostMapping("/purchases/{id}/submission")
    @Requires(Action.PURCHASE_WRITE)
    String submit(SignedIn who, @PathVariable PurchaseId id, @RequestParam int version, Post post) {
        return post.action().doing(() -> writing.submit(who, id, version)).to(home(id), "purchasing.submit.done");
    }

    @PostMapping("/purchases/{id}/recall")
    @Requires(Action.PURCHASE_WRITE)
    String recall(SignedIn who, @PathVariable PurchaseId id, @RequestParam int version, Post post) {
        return post.action().doing(() -> writing.recall(who, id, version)).to(home(id), "purchasing.recall.done");
    }

    @PostMapping("/purchases/{id}/approval")
    @Requires(Action.PURCHASE_APPROVE)
    String approve(SignedIn who, @PathVariable PurchaseId id, @RequestParam int version, Post post) {
        return post.action().doing(() -> approving.approve(who, id, version)).to(home(id), "purchasing.approve.done");
    }

    @GetMapping("/purchases/{id}/return/new")
    @Requires(Action.PURCHASE_APPROVE)
    String newReturn(SignedIn who, @PathVariable PurchaseId id, Model model) {
        return Asked.reason(page.require(who, Action.PURCHASE_APPROVE, id, model), "return", model);
    }

    @PostMapping("/purchases/{id}/return")
    @Requires(Action.PURCHASE_APPROVE)
    String giveBack(
            SignedIn who,
            @PathVariable PurchaseId id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.require(who, Action.PURCHASE_APPROVE, id, model);
        return post.form(Asked.again("return", model), errors)
                .saving(() -> approving.giveBack(who, id, form.getVersion(), form.getReason()))
                .to(home(id), "purchasing.return.done");
    }

    @GetMapping("/purchases/{id}/revision/new")
    @Requires(Action.PURCHASE_WRITE)
    String newRevision(SignedIn who, @PathVariable PurchaseId id, Model model) {
        return Asked.reason(page.require(who, Action.PURCHASE_WRITE, id, model), "revision", model);
    }

    @PostMapping("/purchases/{id}/revision")
    @Requires(Action.PURCHASE_WRITE)
    String revise(
            SignedIn who,
            @PathVariable PurchaseId id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.require(who, Action.PURCHASE_WRITE, id, model);
        return post.form(Asked.again("revision", model), errors)
                .saving(() -> writing.revise(who, id, form.getVersion(), form.getReason()))
                .to(home(id) + "/edit", "purchasing.revision.done");
    }

    private static String home(PurchaseId id) {
        return PurchasesController.home(id);
    }
}
