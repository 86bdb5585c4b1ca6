package app.jobbag.workorders;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientRegister;
import app.jobbag.clients.ProjectId;
import app.jobbag.clients.Projects;
import app.jobbag.contactreports.InstructionId;
import app.jobbag.contactreports.Instructions;
import app.jobbag.kernel.Refused;
import app.jobbag.meetings.ActionItemId;
import app.jobbag.meetings.ActionItems;
import app.jobbag.staff.SignedIn;
import org.springframework.stereotype.Component;

/** What an order comes from: its client, its project, an action item of a meeting, an instruction of the client. */
@Component
class OrderOrigins {
    private final ClientRegister clients;
    private final Projects projects;
    private final ActionItems actionItems;
    private final Instructions instructions;

    OrderOrigins(ClientRegister clients, Projects projects, ActionItems actionItems, Instructions instructions) {
        this.clients = clients;
        this.projects = projects;
        this.actionItems = actionItems;
        this.instructions = instructions;
    }

    /** @throws Refused at the client when it comes from another one */
    ClientDetails client(OrderDraft draft) {
        ActionItemId item = draft.actionItem();
        InstructionId asked = draft.instruction();
        if (item != null && !actionItems.details(item).client().equals(draft.client())
                || asked != null && !instructions.draft(asked).client().equals(draft.client())) {
            throw new Refused("workorders.refused.otherClient").at("client");
        }
        return clients.details(draft.client());
    }

    /** An order without a project makes its own. */
    ProjectId project(OrderDraft draft) {
        ProjectId chosen = draft.project();
        if (chosen == null) {
            return projects.beginOfOrder(draft.client(), draft.text().title());
        }
        if (projects.of(draft.client()).stream().noneMatch(each -> each.id().equals(chosen))) {
            throw new Refused("workorders.refused.project").at("project");
        }
        return chosen;
    }

    /** An action item or an instruction leads to one order; that has no number yet, so it is told its title. */
    void tell(SignedIn who, OrderDraft draft, OrderId order) {
        if (draft.actionItem() != null) {
            actionItems.turnedIntoOrder(
                    who, draft.actionItem(), order.value(), draft.text().title());
        }
        if (draft.instruction() != null) {
            instructions.turnedIntoOrder(
                    who, draft.instruction(), order.value(), draft.text().title());
        }
    }
}
