package app.jobbag.deliverables.web;

import app.jobbag.deliverables.DeliverableId;
import app.jobbag.deliverables.DeliverableRegister;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import app.jobbag.workorders.OrderId;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What an order delivers, and who signs it: new and edit. */
@Controller
class PlanController {
    private final DeliverableRegister register;
    private final PlanPage plan;

    PlanController(DeliverableRegister register, PlanPage plan) {
        this.register = register;
        this.plan = plan;
    }

    @GetMapping("/workorders/{order}/deliverables/new")
    @Requires(Action.DELIVERABLE_WRITE)
    String newForm(SignedIn who, @PathVariable OrderId order, Model model) {
        model.addAttribute("form", plan.begin(who, order, model));
        return "deliverables/new";
    }

    @PostMapping("/workorders/{order}/deliverables")
    @Requires(Action.DELIVERABLE_WRITE)
    String create(
            SignedIn who,
            @PathVariable OrderId order,
            @Valid @ModelAttribute("form") PlanForm form,
            BindingResult errors,
            Post post,
            Model model) {
        plan.again(who, order, model);
        return post.form("deliverables/new", errors)
                .saving(() -> register.plan(who, order, form.draft()))
                .to(id -> home(id), "deliverables.new.done");
    }

    @GetMapping("/deliverables/{id}/edit")
    @Requires(Action.DELIVERABLE_WRITE)
    String edit(SignedIn who, @PathVariable DeliverableId id, Model model) {
        model.addAttribute("form", PlanForm.of(plan.edit(who, id, model)));
        return "deliverables/edit";
    }

    @PostMapping("/deliverables/{id}")
    @Requires(Action.DELIVERABLE_WRITE)
    String update(
            SignedIn who,
            @PathVariable DeliverableId id,
            @Valid @ModelAttribute("form") PlanForm form,
            BindingResult errors,
            Post post,
            Model model) {
        plan.edit(who, id, model);
        return post.form("deliverables/edit", errors)
                .saving(() -> register.change(who, id, form.getVersion(), form.draft()))
                .orConflict(() -> PlanForm.of(register.show(who, id)))
                .to(home(id), "deliverables.edit.done");
    }

    private static String home(DeliverableId id) {
        return "/deliverables/" + id.value();
    }
}
