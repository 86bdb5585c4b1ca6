package app.jobbag.workorders.web;

import app.jobbag.clients.ClientChoice;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientQueries;
import app.jobbag.clients.Projects;
import app.jobbag.contactreports.InstructionDetails;
import app.jobbag.contactreports.InstructionId;
import app.jobbag.contactreports.InstructionQueries;
import app.jobbag.contactreports.InstructionState;
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
    private final Origins origins;
    private final ClientQueries clients;
    private final Projects projects;

    NewOrderPage(BriefTemplates briefs, Origins origins, ClientQueries clients, Projects projects) {
        this.briefs = briefs;
        this.origins = origins;
        this.clients = clients;
        this.projects = projects;
    }

    /** What an order can come from. */
    @Component("newOrderOrigins")
    record Origins(ActionItems items, InstructionQueries instructions) {}

    /** What the form begins with, if anything. */
    record From(@Nullable ActionItemId item, @Nullable InstructionId instruction) {
        static final From NOTHING = new From(null, null);
    }

    @Transactional(readOnly = true)
    public void show(SignedIn who, NewOrderForm form, From from, Model model) {
        if (from.item() != null) {
            form.fill(origins.items().show(who, from.item()));
        }
        if (from.instruction() != null) {
            InstructionDetails asked = origins.instructions().open(who, from.instruction());
            form.fill(asked);
            model.addAttribute("unconfirmed", asked.state() != InstructionState.CONFIRMED);
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
