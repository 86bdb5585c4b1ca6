package app.jobbag.workorders;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ProjectId;
import app.jobbag.contactreports.InstructionId;
import app.jobbag.meetings.ActionItemId;
import app.jobbag.staff.Discipline;
import org.jspecify.annotations.Nullable;

/**
 * An order about to begin.
 *
 * @param project null for an order that makes its own
 * @param brief the version of the template it is written with, for good
 * @param actionItem the action item it came from, if any
 * @param instruction what the client asked for, if it came from that
 */
public record OrderDraft(
        ClientId client,
        @Nullable ProjectId project,
        BriefVersionId brief,
        Discipline discipline,
        OrderText text,
        @Nullable ActionItemId actionItem,
        @Nullable InstructionId instruction) {
    /** One that came from no instruction. */
    public OrderDraft(
            ClientId client,
            @Nullable ProjectId project,
            BriefVersionId brief,
            Discipline discipline,
            OrderText text,
            @Nullable ActionItemId actionItem) {
        this(client, project, brief, discipline, text, actionItem, null);
    }

    OrderDraft saying(OrderText other) {
        return new OrderDraft(client, project, brief, discipline, other, actionItem, instruction);
    }
}
