package app.jobbag.workorders;

import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Work orders as they are written: begun, worded, submitted, given to people. */
@Service
@Transactional
public class OrderRegister {
    private final OrderBook book;
    private final BriefTemplates briefs;

    OrderRegister(OrderBook book, BriefTemplates briefs) {
        this.book = book;
        this.briefs = briefs;
    }

    public void write(SignedIn who, OrderId id, int version, OrderText text) {
        WorkOrder order = book.find(who, Action.ORDER_WRITE, id);
        briefs.version(order.brief()).brief().refuseUnfit(text.answers());
        OrderText before = order.text();
        order.write(text, version);
        book.note(order, "written", text.changesSince(before));
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
