package app.jobbag.workorders.web;

import app.jobbag.clients.ClientId;
import app.jobbag.contactreports.InstructionId;
import app.jobbag.meetings.ActionItemId;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import app.jobbag.workorders.BriefTemplate;
import app.jobbag.workorders.BriefTemplates;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderRegister;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Beginning an order: from nothing, from a client's page or from an action item. */
@Controller
class NewOrderController {
    private final OrderRegister register;
    private final BriefTemplates briefs;
    private final NewOrderPage page;

    NewOrderController(OrderRegister register, BriefTemplates briefs, NewOrderPage page) {
        this.register = register;
        this.briefs = briefs;
        this.page = page;
    }

    @GetMapping("/workorders/new")
    @Requires(Action.ORDER_WRITE)
    String newForm(
            SignedIn who,
            @RequestParam @Nullable ClientId client,
            @RequestParam @Nullable ActionItemId actionItem,
            @RequestParam @Nullable InstructionId instruction,
            @RequestParam @Nullable OrderId copy,
            Model model) {
        NewOrderForm form = new NewOrderForm();
        form.setClient(client);
        page.show(who, form, new NewOrderPage.From(actionItem, instruction, copy), model);
        model.addAttribute("form", form);
        return "workorders/new";
    }

    @PostMapping("/workorders")
    @Requires(Action.ORDER_WRITE)
    String create(
            SignedIn who,
            @Valid @ModelAttribute("form") NewOrderForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.show(who, form, NewOrderPage.From.NOTHING, model);
        return post.form("workorders/new", errors)
                .saving(() -> begin(who, form))
                .to(id -> "/workorders/" + id.value() + "/edit", "workorders.new.done");
    }

    private OrderId begin(SignedIn who, NewOrderForm form) {
        BriefTemplate template = briefs.current(form.getType());
        return register.begin(who, form.draft(template, page.carried(who, form, template.brief())));
    }
}
