package app.jobbag.workorders;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientRegister;
import app.jobbag.clients.ProjectId;
import app.jobbag.clients.Projects;
import app.jobbag.kernel.Refused;
import app.jobbag.meetings.ActionItems;
import app.jobbag.platform.trail.Changes;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Work orders as they are written: begun, worded, submitted. */
@Service
@Transactional
public class OrderRegister {
    private final OrderBook book;
    private final BriefTemplates briefs;
    private final ClientRegister clients;
    private final Projects projects;
    private final ActionItems actionItems;

    OrderRegister(OrderBook book, BriefTemplates briefs, ClientRegister clients, Projects projects, ActionItems actionItems) {
        this.book = book;
        this.briefs = briefs;
        this.clients = clients;
        this.projects = projects;
        this.actionItems = actionItems;
    }

    /** An order without a project makes its own. */
    public OrderId begin(SignedIn who, OrderDraft draft) {
        ClientDetails client = clients.details(draft.client());
        book.require(who, Action.ORDER_WRITE, client);
        briefs.version(draft.brief()).brief().refuseUnfit(draft.text().answers());
        ProjectId project = draft.project() != null
                ? draft.project()
                : projects.begin(client.id(), draft.text().title());
        WorkOrder order = new WorkOrder(draft, project, client.currency(), book.actor());
        book.add(order);
        book.note(order, "begun", Changes.none());
        if (draft.actionItem() != null) {
            actionItems.turnedIntoOrder(draft.actionItem(), order.id().value(), order.details().title());
        }
        return order.id();
    }

    public void write(SignedIn who, OrderId id, int version, OrderText text) {
        WorkOrder order = book.find(who, Action.ORDER_WRITE, id);
        briefs.version(order.brief()).brief().refuseUnfit(text.answers());
        OrderText before = order.text();
        order.write(text, version);
        book.note(order, "written", text.changesSince(before));
    }

    /** Writes and submits in one go: the version is the one that was written from. */
    public void writeAndSubmit(SignedIn who, OrderId id, int version, OrderText text) {
        write(who, id, version, text);
        submit(who, id, version);
    }

    /** @throws Refused naming every obligatory answer that is missing, each at its field */
    public void submit(SignedIn who, OrderId id, int version) {
        WorkOrder order = book.find(who, Action.ORDER_WRITE, id);
        order.submit(briefs.version(order.brief()).brief(), book.actor(), version);
        book.note(order, "submitted", Changes.none());
    }

    /** For the modules above: what is in scope is found, without asking for rights of its own. */
    @Transactional(readOnly = true)
    public OrderDetails details(OrderId id) {
        return book.find(id).details();
    }

    @Transactional(readOnly = true)
    public OrderDetails show(SignedIn who, OrderId id) {
        return book.find(who, Action.ORDER_SEE, id).details();
    }
}
