package app.jobbag.planning.web;

import app.jobbag.planning.AssignmentId;
import app.jobbag.planning.LoadQuestion;
import app.jobbag.planning.PlannedPart;
import app.jobbag.planning.Planning;
import app.jobbag.platform.calendar.IsoWeek;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import app.jobbag.workorders.OrderId;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** People's parts in an order, planned and planned anew. */
@Controller
class AssignmentsController {
    private static final String NEW = "planning/new";
    private static final String EDIT = "planning/edit";

    private final Planning planning;
    private final PartPage page;
    private final Clock clock;

    AssignmentsController(Planning planning, PartPage page, Clock clock) {
        this.planning = planning;
        this.page = page;
        this.clock = clock;
    }

    @GetMapping("/workorders/{id}/assignments/new")
    @Requires(Action.ORDER_WRITE)
    String newForm(SignedIn who, @PathVariable OrderId id, Model model) {
        page.order(who, id, model);
        model.addAttribute("form", AssignmentForm.from(today(who)));
        return NEW;
    }

    @PostMapping("/workorders/{id}/assignments")
    @Requires(Action.ORDER_WRITE)
    String create(
            SignedIn who,
            @PathVariable OrderId id,
            @Valid @ModelAttribute("form") AssignmentForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.order(who, id, model);
        return post.form(NEW, errors)
                .saving(() -> planning.assign(who, id, form.draft()))
                .to(done -> order(id), "planning.done");
    }

    @GetMapping("/assignments/{id}/edit")
    @Requires(Action.ORDER_WRITE)
    String edit(
            SignedIn who,
            @PathVariable AssignmentId id,
            @RequestParam(required = false) @Nullable IsoWeek week,
            Model model) {
        PlannedPart part = page.part(who, id, model);
        show(week == null ? begin(who, part) : week, model);
        model.addAttribute("form", PlanForm.of(part, week == null ? begin(who, part) : week));
        return EDIT;
    }

    @PostMapping("/assignments/{id}")
    @Requires(Action.ORDER_WRITE)
    String update(
            SignedIn who,
            @PathVariable AssignmentId id,
            @Valid @ModelAttribute("form") PlanForm form,
            BindingResult errors,
            Post post,
            Model model) {
        PlannedPart part = page.part(who, id, model);
        IsoWeek first = form.getFirstWeek() == null ? begin(who, part) : form.getFirstWeek();
        show(first, model);
        return post.form(EDIT, errors)
                .saving(() -> planning.write(who, id, form.getVersion(), form.hours()))
                .orConflict(() -> PlanForm.of(page.part(who, id, model), first))
                .to(order(part.orderId()), "planning.done");
    }

    @GetMapping("/assignments/{id}/spread/new")
    @Requires(Action.ORDER_WRITE)
    String newSpread(SignedIn who, @PathVariable AssignmentId id, Model model) {
        SpreadForm form = new SpreadForm();
        form.setVersion(page.part(who, id, model).version());
        form.setFrom(today(who));
        model.addAttribute("form", form);
        return "planning/spread";
    }

    @PostMapping("/assignments/{id}/spread")
    @Requires(Action.ORDER_WRITE)
    String spread(
            SignedIn who,
            @PathVariable AssignmentId id,
            @Valid @ModelAttribute("form") SpreadForm form,
            BindingResult errors,
            Post post,
            Model model) {
        PlannedPart part = page.part(who, id, model);
        return post.form("planning/spread", errors)
                .saving(() -> planning.spread(who, id, form.getVersion(), form.spread()))
                .orConflict(() -> form)
                .to(order(part.orderId()), "planning.done");
    }

    @PostMapping("/assignments/{id}/removal")
    @Requires(Action.ORDER_WRITE)
    String destroy(SignedIn who, @PathVariable AssignmentId id, @RequestParam int version, Post post, Model model) {
        PlannedPart part = page.part(who, id, model);
        return post.action()
                .doing(() -> planning.remove(who, id, version))
                .to(order(part.orderId()), "planning.removed");
    }

    private static void show(IsoWeek first, Model model) {
        model.addAttribute("weeks", first.andNext(LoadQuestion.WEEKS));
    }

    /** From the first planned week on, or from now. */
    private IsoWeek begin(SignedIn who, PlannedPart part) {
        IsoWeek now = IsoWeek.with(today(who));
        IsoWeek first = part.first();
        return first == null || first.compareTo(now) > 0 ? now : first;
    }

    private LocalDate today(SignedIn who) {
        return LocalDate.now(clock.withZone(who.zone()));
    }

    private static String order(OrderId id) {
        return "/workorders/" + id.value() + "#planning";
    }
}
