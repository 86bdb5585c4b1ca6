package app.jobbag.schedules.web;

import app.jobbag.schedules.FactLine;
import app.jobbag.schedules.Facts;
import app.jobbag.schedules.ScheduleId;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Options;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** By what a line is done, where that is not what people say (SCH-3). */
@Controller
class FactController {
    private static final String FORM = "schedules/fact";

    private final Facts facts;
    private final SchedulePage page;
    private final MessageSource texts;

    FactController(Facts facts, SchedulePage page, MessageSource texts) {
        this.facts = facts;
        this.page = page;
        this.texts = texts;
    }

    @GetMapping("/schedules/{id}/tasks/{number}/fact/edit")
    @Requires(Action.SCHEDULE_WRITE)
    String edit(SignedIn who, @PathVariable ScheduleId id, @PathVariable int number, Model model) {
        fill(who, id, number, model);
        FactForm form = new FactForm();
        Map<?, ?> linked = (Map<?, ?>) Objects.requireNonNull(model.getAttribute("facts"));
        if (linked.get(number) instanceof FactLine fact) {
            form.setFact(fact.key());
        }
        model.addAttribute("form", form);
        return FORM;
    }

    @PostMapping("/schedules/{id}/tasks/{number}/fact")
    @Requires(Action.SCHEDULE_WRITE)
    String update(
            SignedIn who,
            @PathVariable ScheduleId id,
            @PathVariable int number,
            @Valid @ModelAttribute("form") FactForm form,
            BindingResult errors,
            Post post,
            Model model) {
        fill(who, id, number, model);
        return post.form(FORM, errors)
                .saving(() -> facts.link(who, id, number, form.getFact().isBlank() ? null : form.getFact()))
                .to(SchedulesController.home(id) + "#line-" + number, "schedules.fact.done");
    }

    private void fill(SignedIn who, ScheduleId id, int number, Model model) {
        SchedulePage.Both both = page.require(who, Action.SCHEDULE_WRITE, id, model);
        model.addAttribute("task", both.sheet().task(number));
        model.addAttribute(
                "choices",
                Options.from(
                        facts.choices(both.schedule().client(), both.schedule().project()),
                        Facts.Choice::key,
                        this::name));
    }

    private String name(Facts.Choice choice) {
        String kind = texts.getMessage("schedules.fact." + choice.kind(), null, LocaleContextHolder.getLocale());
        return kind + ": " + choice.work().name();
    }
}
