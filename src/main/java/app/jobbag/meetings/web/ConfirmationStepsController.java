package app.jobbag.meetings.web;

import app.jobbag.meetings.ConfirmationSteps;
import app.jobbag.meetings.MinutesId;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Option;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One contact's question about minutes is handed to another contact, or left where it is. */
@Controller
class ConfirmationStepsController {
    private static final String VIEW = "meetings/handover";

    private final ConfirmationSteps steps;

    ConfirmationStepsController(ConfirmationSteps steps) {
        this.steps = steps;
    }

    @GetMapping("/minutes/{id}/steps/{position}/handover/new")
    @Requires(Action.MEETING_WRITE)
    String newForm(SignedIn who, @PathVariable MinutesId id, @PathVariable int position, Model model) {
        model.addAttribute("form", HandingForm.of(fill(who, id, position, model).version()));
        return VIEW;
    }

    @PostMapping("/minutes/{id}/steps/{position}/handover")
    @Requires(Action.MEETING_WRITE)
    String create(
            SignedIn who,
            @PathVariable MinutesId id,
            @PathVariable int position,
            @Valid @ModelAttribute("form") HandingForm form,
            BindingResult errors,
            Post post,
            Model model) {
        fill(who, id, position, model);
        return post.form(VIEW, errors)
                .saving(() -> steps.handOver(who, id, form.handing(position)))
                .to(home(id), "meetings.handover.done");
    }

    @PostMapping("/minutes/{id}/steps/{position}/suggestion-dismissal")
    @Requires(Action.MEETING_WRITE)
    String dismiss(SignedIn who, @PathVariable MinutesId id, @PathVariable int position, Post post) {
        return post.action()
                .doing(() -> steps.dismissSuggestion(who, id, position))
                .to(home(id), "meetings.suggestion.dismissed");
    }

    private ConfirmationSteps.Step fill(SignedIn who, MinutesId id, int position, Model model) {
        ConfirmationSteps.Step step = steps.show(who, id, position);
        model.addAttribute("step", step);
        model.addAttribute(
                "heirs",
                step.heirs().stream()
                        .map(each -> new Option(each.id().value().toString(), each.name()))
                        .toList());
        return step;
    }

    private static String home(MinutesId id) {
        return "/minutes/" + id.value();
    }
}
