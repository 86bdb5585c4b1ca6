package app.jobbag.journals.web;

import app.jobbag.journals.Chart;
import app.jobbag.platform.trail.Trail;
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
import org.springframework.web.bind.annotation.PostMapping;

/** The codes of the accounts that the journal books on. */
@Controller
class ChartController {
    private static final String VIEW = "journals/accounts";

    private final Chart chart;
    private final Trail trail;

    ChartController(Chart chart, Trail trail) {
        this.chart = chart;
        this.trail = trail;
    }

    @GetMapping("/journal-accounts/edit")
    @Requires(Action.PERIOD_LOCK)
    String edit(SignedIn who, Model model) {
        model.addAttribute("form", ChartForm.of(chart.accounts(who)));
        model.addAttribute("history", trail.of("journalAccounts", Chart.HISTORY));
        return VIEW;
    }

    @PostMapping("/journal-accounts")
    @Requires(Action.PERIOD_LOCK)
    String update(
            SignedIn who, @Valid @ModelAttribute("form") ChartForm form, BindingResult errors, Post post, Model model) {
        model.addAttribute("history", trail.of("journalAccounts", Chart.HISTORY));
        for (int n = 0; n < form.getRows().size(); n++) {
            ChartForm.Row row = form.getRows().get(n);
            if (row.getCode().isEmpty() && !row.optional()) {
                errors.rejectValue("rows[" + n + "].code", "journals.refused.codeless");
            }
            if (row.namesWrongly()) {
                errors.rejectValue("rows[" + n + "].code", "journals.refused.byClient");
            }
        }
        return post.form(VIEW, errors)
                .saving(() -> {
                    chart.change(who, form.getVersion(), form.codes());
                    return who;
                })
                .orConflict(() -> ChartForm.of(chart.accounts(who)))
                .to("/journal-accounts/edit", "journals.accounts.done");
    }
}
