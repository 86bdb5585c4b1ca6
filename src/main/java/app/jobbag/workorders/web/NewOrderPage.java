package app.jobbag.workorders.web;

import app.jobbag.clients.ClientChoice;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientQueries;
import app.jobbag.clients.Projects;
import app.jobbag.meetings.ActionItemId;
import app.jobbag.meetings.ActionItems;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Options;
import app.jobbag.workorders.BriefTemplates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts the page together on which an order is begun, in one read transaction. */
@Component
class NewOrderPage {
    private final BriefTemplates briefs;
    private final ActionItems items;
    private final ClientQueries clients;
    private final Projects projects;

    NewOrderPage(BriefTemplates briefs, ActionItems items, ClientQueries clients, Projects projects) {
        this.briefs = briefs;
        this.items = items;
        this.clients = clients;
        this.projects = projects;
    }

    /** @param actionItem what the form begins with, if anything */
    @Transactional(readOnly = true)
    public void show(SignedIn who, NewOrderForm form, @Nullable ActionItemId actionItem, Model model) {
        if (actionItem != null) {
            form.fill(items.show(who, actionItem));
        }
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
