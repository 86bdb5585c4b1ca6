package app.jobbag.journals.web;

import app.jobbag.journals.BookLocking;
import app.jobbag.journals.Journals;
import app.jobbag.kernel.NotFound;
import app.jobbag.periods.Period;
import app.jobbag.periods.PeriodId;
import app.jobbag.periods.Periods;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import app.jobbag.ui.ReasonForm;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The locked months: finance locks, a manager opens the latest again. */
@Controller
class PeriodsController {
    private static final String INDEX = "journals/periods";
    private static final String REOPEN = "journals/reopening";

    private final Periods periods;
    private final BookLocking locking;
    private final Journals journals;

    PeriodsController(Periods periods, BookLocking locking, Journals journals) {
        this.periods = periods;
        this.locking = locking;
        this.journals = journals;
    }

    @GetMapping("/periods")
    @Requires(Action.JOURNAL_SEE)
    String index(Model model) {
        list(model);
        model.addAttribute("form", LockForm.of(journals.month(null)));
        return INDEX;
    }

    @PostMapping("/periods")
    @Requires(Action.PERIOD_LOCK)
    String create(
            SignedIn who, @Valid @ModelAttribute("form") LockForm form, BindingResult errors, Post post, Model model) {
        list(model);
        return post.form(INDEX, errors)
                .saving(() -> {
                    locking.lock(who, form.read());
                    return form.read();
                })
                .to("/periods", "periods.locked");
    }

    @GetMapping("/periods/{id}/reopening/new")
    @Requires(Action.PERIOD_REOPEN)
    String newReopening(@PathVariable PeriodId id, Model model) {
        find(id, model);
        model.addAttribute("form", new ReasonForm());
        return REOPEN;
    }

    @PostMapping("/periods/{id}/reopening")
    @Requires(Action.PERIOD_REOPEN)
    String reopen(
            SignedIn who,
            @PathVariable PeriodId id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Post post,
            Model model) {
        find(id, model);
        return post.form(REOPEN, errors)
                .saving(() -> {
                    periods.reopen(who, id, form.getReason());
                    return id;
                })
                .to("/periods", "periods.reopened");
    }

    private void list(Model model) {
        List<Period> all = periods.all();
        model.addAttribute("periods", all);
        model.addAttribute(
                "latest",
                all.stream().filter(Period::locked).findFirst().map(Period::id).orElse(null));
    }

    private void find(PeriodId id, Model model) {
        Period period = periods.all().stream()
                .filter(each -> each.id().equals(id.value()))
                .findFirst()
                .orElseThrow(NotFound::new);
        model.addAttribute("period", period);
    }
}
