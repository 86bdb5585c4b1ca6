package app.jobbag.closing.web;

import app.jobbag.closing.Closing;
import app.jobbag.closing.ClosingCardId;
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

/** What a manager lets pass, or opens again, always with a reason. */
@Controller
class ExceptionsController {
    private final Closing closing;
    private final ClosingPage page;

    ExceptionsController(Closing closing, ClosingPage page) {
        this.closing = closing;
        this.page = page;
    }

    @GetMapping("/closing/{id}/waivers/new")
    @Requires(Action.CLOSING_WAIVE)
    String newWaiver(SignedIn who, @PathVariable ClosingCardId id, @RequestParam String code, Model model) {
        model.addAttribute(
                "form", WaiverForm.of(page.waiving(who, id, code, model).version(), code));
        return "closing/waive";
    }

    @PostMapping("/closing/{id}/waivers")
    @Requires(Action.CLOSING_WAIVE)
    String waive(
            SignedIn who,
            @PathVariable ClosingCardId id,
            @Valid @ModelAttribute("form") WaiverForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.waiving(who, id, form.getCode(), model);
        return post.form("closing/waive", errors)
                .saving(() -> closing.waive(who, id, form.getVersion(), form.getCode(), form.getReason()))
                .to("/closing/" + id.value(), "closing.waive.done");
    }

    @GetMapping("/closing/{id}/reopening/new")
    @Requires(Action.CLOSING_REOPEN)
    String newReopening(SignedIn who, @PathVariable ClosingCardId id, Model model) {
        var card = page.require(who, Action.CLOSING_REOPEN, id);
        model.addAttribute("card", card);
        model.addAttribute("form", ReasonForm.at(card.version()));
        return "closing/reopen";
    }

    @PostMapping("/closing/{id}/reopening")
    @Requires(Action.CLOSING_REOPEN)
    String reopen(
            SignedIn who,
            @PathVariable ClosingCardId id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Post post,
            Model model) {
        model.addAttribute("card", page.require(who, Action.CLOSING_REOPEN, id));
        return post.form("closing/reopen", errors)
                .saving(() -> closing.reopen(who, id, form.getVersion(), form.getReason()))
                .to("/closing/" + id.value(), "closing.reopen.done");
    }
}
