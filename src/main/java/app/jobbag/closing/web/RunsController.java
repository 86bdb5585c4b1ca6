package app.jobbag.closing.web;

import app.jobbag.closing.BulkClosing;
import app.jobbag.closing.ClosingRunId;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Formats;
import app.jobbag.ui.Options;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Several cards closed in one deed, and its report. */
@Controller
class RunsController {
    private final BulkClosing closing;
    private final Formats formats;

    RunsController(BulkClosing closing, Formats formats) {
        this.closing = closing;
        this.formats = formats;
    }

    @GetMapping("/closing-runs/new")
    @Requires(Action.CLOSING_CLOSE)
    String newForm(SignedIn who, Model model) {
        fill(who, model);
        model.addAttribute("form", new RunForm());
        return "closing/run-new";
    }

    @PostMapping("/closing-runs")
    @Requires(Action.CLOSING_CLOSE)
    String create(
            SignedIn who, @Valid @ModelAttribute("form") RunForm form, BindingResult errors, Post post, Model model) {
        fill(who, model);
        return post.form("closing/run-new", errors)
                .saving(() -> closing.close(who, form.picks()))
                .to(run -> "/closing-runs/" + run.value(), "closing.run.saved");
    }

    @GetMapping("/closing-runs/{id}")
    @Requires(Action.CLOSING_CLOSE)
    String show(@PathVariable ClosingRunId id, Model model) {
        model.addAttribute("run", closing.show(id));
        return "closing/run";
    }

    private void fill(SignedIn who, Model model) {
        model.addAttribute(
                "cards",
                Options.from(
                        closing.ready(who),
                        card -> card.id().value() + ":" + card.version(),
                        card -> card.client() + " · " + card.order() + " · " + formats.instant(card.landedAt())));
    }
}
