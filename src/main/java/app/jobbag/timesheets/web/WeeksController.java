package app.jobbag.timesheets.web;

import app.jobbag.platform.calendar.IsoWeek;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.timesheets.TimeSheets;
import app.jobbag.timesheets.WeekApproval;
import app.jobbag.timesheets.WeekReview;
import app.jobbag.timesheets.WeekSheetId;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The own week: written as one sheet, handed in, taken back. */
@Controller
class WeeksController {
    private static final String VIEW = "timesheets/week";

    private final TimeSheets sheets;
    private final WeekApproval approval;
    private final WeekReview review;
    private final WeekPage page;

    WeeksController(TimeSheets sheets, WeekApproval approval, WeekReview review, WeekPage page) {
        this.review = review;
        this.sheets = sheets;
        this.approval = approval;
        this.page = page;
    }

    @GetMapping("/time/weeks/{week}")
    @Requires(Action.BOOKING_WRITE)
    String edit(
            SignedIn who, @PathVariable IsoWeek week, @RequestParam(defaultValue = "false") boolean copy, Model model) {
        model.addAttribute("form", page.open(who, week, copy, model));
        return VIEW;
    }

    /** The own week of a sheet that is known by its id. */
    @GetMapping("/time/mine/{id}")
    @Requires(Action.BOOKING_WRITE)
    String show(SignedIn who, @PathVariable WeekSheetId id) {
        return "redirect:" + home(review.own(who, id));
    }

    @PostMapping("/time/weeks/{week}")
    @Requires(Action.BOOKING_WRITE)
    String update(
            SignedIn who,
            @PathVariable IsoWeek week,
            @Valid @ModelAttribute("form") WeekForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.show(who, week, model);
        return post.form(VIEW, errors)
                .saving(() -> sheets.write(who, form.sheet(week)))
                .orConflict(() -> page.open(who, week, false, model))
                .to(home(week), "timesheets.week.done");
    }

    /** Without scripts the sheet comes back with another row. */
    @PostMapping(path = "/time/weeks/{week}", params = "_more")
    @Requires(Action.BOOKING_WRITE)
    String moreRows(
            SignedIn who,
            @PathVariable IsoWeek week,
            @ModelAttribute("form") WeekForm form,
            BindingResult errors,
            Model model) {
        page.show(who, week, model);
        form.more();
        return VIEW;
    }

    /** Writes what stands in the sheet, and hands it in. */
    @PostMapping("/time/weeks/{week}/submission")
    @Requires(Action.BOOKING_WRITE)
    String submit(
            SignedIn who,
            @PathVariable IsoWeek week,
            @Valid @ModelAttribute("form") WeekForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.show(who, week, model);
        return post.form(VIEW, errors)
                .saving(() -> sheets.writeAndSubmit(who, form.sheet(week)))
                .orConflict(() -> page.open(who, week, false, model))
                .undoneAt(version -> home(week) + "/return?version=" + version)
                .to(home(week), "timesheets.submit.done");
    }

    @PostMapping("/time/weeks/{week}/return")
    @Requires(Action.BOOKING_WRITE)
    String takeBack(SignedIn who, @PathVariable IsoWeek week, @RequestParam int version, Post post) {
        return post.action()
                .doing(() -> approval.takeBack(who, week, version))
                .to(home(week), "timesheets.takeBack.done");
    }

    static String home(IsoWeek week) {
        return "/time/weeks/" + week;
    }
}
