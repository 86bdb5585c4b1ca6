package app.jobbag.workorders.web;

import app.jobbag.clients.ClientChoice;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientQueries;
import app.jobbag.clients.Projects;
import app.jobbag.meetings.ActionItemId;
import app.jobbag.meetings.ActionItems;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Options;
import app.jobbag.ui.Post;
import app.jobbag.workorders.BriefTemplates;
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
    private final ActionItems items;
    private final ClientQueries clients;
    private final Projects projects;

    NewOrderController(
            OrderRegister register,
            BriefTemplates briefs,
            ActionItems items,
            ClientQueries clients,
            Projects projects) {
        this.register = register;
        this.briefs = briefs;
        this.items = items;
        this.clients = clients;
        this.projects = projects;
    }

    @GetMapping("/workorders/new")
    @Requires(Action.ORDER_WRITE)
    String newForm(
            SignedIn who,
            @RequestParam @Nullable ClientId client,
            @RequestParam @Nullable ActionItemId actionItem,
            Model model) {
        NewOrderForm form = new NewOrderForm();
        form.setClient(client);
        if (actionItem != null) {
            form.fill(items.show(who, actionItem));
        }
        model.addAttribute("form", form);
        choices(form, model);
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
        choices(form, model);
        return post.form("workorders/new", errors)
                .saving(() -> register.begin(who, form.draft(briefs.current(form.getType()))))
                .to(id -> "/workorders/" + id.value() + "/edit", "workorders.new.done");
    }

    private void choices(NewOrderForm form, Model model) {
        model.addAttribute("types", briefs.current());
        model.addAttribute(
                "clients", Options.from(clients.choices(), c -> c.id().value().toString(), ClientChoice::name));
        ClientId client = form.getClient();
        if (client != null) {
            model.addAttribute(
                    "projects",
                    Options.from(projects.of(client), p -> p.id().value().toString(), p -> p.code() + " " + p.name()));
        }
    }
}
