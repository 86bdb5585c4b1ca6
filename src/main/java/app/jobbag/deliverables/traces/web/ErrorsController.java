package app.jobbag.deliverables.traces.web;

import app.jobbag.deliverables.DeliverableDetails;
import app.jobbag.deliverables.traces.ErrorId;
import app.jobbag.deliverables.traces.FoundBy;
import app.jobbag.deliverables.traces.Tracing;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Options;
import app.jobbag.ui.Post;
import app.jobbag.workorders.OrderId;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An error turned up: report it, look at the way of the piece, say where it came in. */
@Controller
class ErrorsController {
    private final Tracing tracing;
    private final ErrorPage page;
    private final Options options;
    private final Clock clock;

    ErrorsController(Tracing tracing, ErrorPage page, Options options, Clock clock) {
        this.options = options;
        this.tracing = tracing;
        this.page = page;
        this.clock = clock;
    }

    @GetMapping("/workorders/{order}/errors/new")
    @Requires(Action.ERROR_TRACE)
    String newForm(SignedIn who, @PathVariable OrderId order, @RequestParam(defaultValue = "") String on, Model model) {
        List<DeliverableDetails> delivered = report(who, order, model);
        ReportForm form = new ReportForm();
        form.setFoundOn(LocalDate.now(clock.withZone(who.zone())));
        delivered.stream()
                .filter(each ->
                        delivered.size() == 1 || each.id().value().toString().equals(on))
                .findFirst()
                .ifPresent(each -> form.setPlace(
                        ReportForm.place(each.id(), each.versions().size())));
        model.addAttribute("form", form);
        return "errors/new";
    }

    @PostMapping("/workorders/{order}/errors")
    @Requires(Action.ERROR_TRACE)
    String create(
            SignedIn who,
            @PathVariable OrderId order,
            @Valid @ModelAttribute("form") ReportForm form,
            BindingResult errors,
            Post post,
            Model model) {
        report(who, order, model);
        return post.form("errors/new", errors)
                .saving(() -> tracing.report(who, order, form.draft()))
                .to(id -> "/errors/" + id.value(), "errors.new.done");
    }

    @GetMapping("/errors/{id}")
    @Requires(Action.ERROR_TRACE)
    String show(SignedIn who, @PathVariable ErrorId id, Model model) {
        model.addAttribute("form", TraceForm.of(page.show(who, id, model)));
        return "errors/show";
    }

    @PostMapping("/errors/{id}/trace")
    @Requires(Action.ERROR_TRACE)
    String trace(
            SignedIn who,
            @PathVariable ErrorId id,
            @Valid @ModelAttribute("form") TraceForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.show(who, id, model);
        return post.form("errors/show", errors)
                .saving(() -> tracing.trace(who, id, form.traced()))
                .orConflict(() -> TraceForm.of(tracing.show(who, id)))
                .to("/errors/" + id.value(), "errors.trace.done");
    }

    private List<DeliverableDetails> report(SignedIn who, OrderId order, Model model) {
        model.addAttribute("foundBy", options.of(FoundBy.values(), "errors.foundBy."));
        return page.report(who, order, model);
    }
}
