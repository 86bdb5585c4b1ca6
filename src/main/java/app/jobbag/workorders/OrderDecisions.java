package app.jobbag.workorders;

import app.jobbag.platform.numbers.Numbers;
import app.jobbag.platform.trail.Changes;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the lead of the discipline and the manager decide: issue or return; and what stops an order. */
@Service
@Transactional
public class OrderDecisions {
    /** The series of the finance numbers. */
    static final String SERIES = "JB";

    private final OrderBook book;
    private final Numbers numbers;
    private final ApplicationEventPublisher events;

    OrderDecisions(OrderBook book, Numbers numbers, ApplicationEventPublisher events) {
        this.book = book;
        this.numbers = numbers;
        this.events = events;
    }

    /** Accepts the order: it gets its finance number now, and not before (WO-2). */
    public void issue(SignedIn who, OrderId id, int version) {
        WorkOrder order = book.find(who, Action.ORDER_DECIDE, id, OrderVerb.ISSUE);
        order.refuseUnissuable(version);
        book.takeCredit(order);
        Actor actor = book.actor();
        int year = actor.at().atZone(ZoneOffset.UTC).getYear();
        String number = "%s-%d-%04d".formatted(SERIES, year, numbers.next(SERIES, year));
        order.issue(number, actor);
        book.note(order, "issued", Changes.none().with("number", null, number));
        events.publishEvent(new OrderIssued(id, order.client(), number));
    }

    public void return_(SignedIn who, OrderId id, int version, String reason) {
        return_(who, id, version, new Return(reason, List.of()));
    }

    /** With remarks at single fields, which the writer sees there. */
    public void return_(SignedIn who, OrderId id, int version, Return back) {
        WorkOrder order = book.find(who, Action.ORDER_DECIDE, id, OrderVerb.RETURN);
        order.return_(back.reason(), book.actor(), version);
        book.noteReturn(order, back.reason(), back.remarks());
    }

    /** Why an order goes back, and what is said about single fields. */
    public record Return(String reason, List<RemarkDraft> remarks) {
        public Return {
            remarks = List.copyOf(remarks);
        }
    }

    public void hold(SignedIn who, OrderId id, int version, String reason) {
        WorkOrder order = book.find(who, Action.ORDER_WRITE, id, OrderVerb.HOLD);
        order.hold(reason, book.actor(), version);
        book.note(order, "held", reason);
    }

    public void resume(SignedIn who, OrderId id, int version) {
        WorkOrder order = book.find(who, Action.ORDER_WRITE, id, OrderVerb.RESUME);
        order.resume(book.actor(), version);
        book.note(order, "resumed", Changes.none());
        book.settle();
        events.publishEvent(new OrderResumed(id, order.client()));
    }

    public void cancel(SignedIn who, OrderId id, int version, String reason) {
        WorkOrder order = book.find(who, Action.ORDER_WRITE, id, OrderVerb.CANCEL);
        order.cancel(reason, book.actor(), version);
        book.note(order, "cancelled", reason);
        events.publishEvent(new OrderCancelled(id, order.client(), who, reason));
    }
}
