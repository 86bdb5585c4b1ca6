package app.jobbag.timesheets.web;

import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.timesheets.ReviewList;
import app.jobbag.timesheets.WeekApproval;
import app.jobbag.timesheets.WeekReview;
import app.jobbag.timesheets.WeekSheetId;
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

/** The weeks of others: approved, returned with the reason, opened again. */
@Controller
class SheetsController {
    private static final String LIST = "/time/sheets";
    private static final String REASON = "timesheets/reason";

    private final WeekReview review;
    private final WeekApproval approval;

    SheetsController(WeekReview review, WeekApproval approval) {
        this.review = review;
        this.approval = approval;
    }

    @GetMapping(LIST)
    @Requires(Action.TIME_APPROVE)
    String index(SignedIn who, @RequestParam(defaultValue = "SUBMITTED") ReviewList state, Model model) {
        model.addAttribute("lists", ReviewList.values());
        model.addAttribute("which", state);
        model.addAttribute("weeks", review.list(who, state));
        return "timesheets/sheets";
    }

    @GetMapping("/time/sheets/{id}")
    @Requires(Action.TIME_APPROVE)
    String show(SignedIn who, @PathVariable WeekSheetId id, Model model) {
        model.addAttribute("sheet", review.show(who, id));
        return "timesheets/sheet";
    }

    @PostMapping("/time/sheets/{id}/approval")
    @Requires(Action.TIME_APPROVE)
    String approve(SignedIn who, @PathVariable WeekSheetId id, @RequestParam int version, Post post) {
        return post.action()
                .doing(() -> approval.approve(who, id, version))
                .to(done -> LIST, "/time/sheets/" + id.value(), "timesheets.approve.done");
    }

    @GetMapping("/time/sheets/{id}/return/new")
    @Requires(Action.TIME_APPROVE)
    String newReturn(SignedIn who, @PathVariable WeekSheetId id, Model model) {
        return ask(who, id, "return", model);
    }

    @PostMapping("/time/sheets/{id}/return")
    @Requires(Action.TIME_APPROVE)
    String sendBack(
            SignedIn who,
            @PathVariable WeekSheetId id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Post post,
            Model model) {
        about(who, id, "return", model);
        return post.form(REASON, errors)
                .saving(() -> approval.return_(who, id, form.getVersion(), form.getReason()))
                .orConflict(() -> about(who, id, "return", model))
                .to(LIST, "timesheets.return.done");
    }

    @GetMapping("/time/sheets/{id}/reopening/new")
    @Requires(Action.TIME_APPROVE)
    String newReopening(SignedIn who, @PathVariable WeekSheetId id, Model model) {
        return ask(who, id, "reopening", model);
    }

    @PostMapping("/time/sheets/{id}/reopening")
    @Requires(Action.TIME_APPROVE)
    String reopen(
            SignedIn who,
            @PathVariable WeekSheetId id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Post post,
            Model model) {
        about(who, id, "reopening", model);
        return post.form(REASON, errors)
                .saving(() -> approval.reopen(who, id, form.getVersion(), form.getReason()))
                .orConflict(() -> about(who, id, "reopening", model))
                .to("/time/sheets/" + id.value(), "timesheets.reopening.done");
    }

    private String ask(SignedIn who, WeekSheetId id, String action, Model model) {
        model.addAttribute("form", about(who, id, action, model));
        return REASON;
    }

    private ReasonForm about(SignedIn who, WeekSheetId id, String action, Model model) {
        var week = review.show(who, id);
        model.addAttribute("sheet", week);
        model.addAttribute("action", action);
        return ReasonForm.at(week.sheet().version());
    }
}
