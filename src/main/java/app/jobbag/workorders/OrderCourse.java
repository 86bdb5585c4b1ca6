package app.jobbag.workorders;

import app.jobbag.platform.trail.Changes;
import app.jobbag.staff.PersonId;
import java.util.HashSet;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The part of an order's course that the modules above set: they have asked for leave and checked their own rules, and act
 * in their own transaction, on behalf of whoever it runs for.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class OrderCourse {
    private final OrderBook book;
    private final ApplicationEventPublisher events;
    private final OrderAttempts attempts;

    OrderCourse(OrderBook book, ApplicationEventPublisher events, OrderAttempts attempts) {
        this.book = book;
        this.events = events;
        this.attempts = attempts;
    }

    /**
     * Holds the order still until the transaction ends. To be called before the order is read in it.
     */
    public OrderDetails lock(OrderId id) {
        return book.lock(id).details();
    }

    /** Before the refusal: what was tried stays in the order's history, though all else is undone. */
    public void attempted(OrderDetails order, String what) {
        attempts.refused(order, what);
    }

    /** The first booking begins the work; later ones change nothing. */
    public void workedOn(OrderId id) {
        WorkOrder order = book.find(id);
        if (order.is(OrderStatus.ISSUED)) {
            order.begin(book.actor());
            book.note(order, "began", Changes.none());
        }
    }

    /** Whoever is planned for the order works on it; the caller has looked at the client's team. */
    public void join(OrderId id, PersonId person, String name) {
        WorkOrder order = book.find(id);
        Set<PersonId> people = new HashSet<>(order.details().assigned());
        if (people.add(person)) {
            order.assign(people, order.details().version());
            book.note(order, "assigned", Changes.none().with("people", null, name));
        }
    }

    /** The client has signed the last deliverable; nothing else may call this (SIG-5). */
    public void deliver(OrderId id) {
        WorkOrder order = book.find(id);
        order.deliver(book.actor());
        book.note(order, "delivered", Changes.none());
        events.publishEvent(new OrderDelivered(id, order.client()));
    }

    /** A change was accepted inside, or the client has signed it; whoever calls this has asked which (WO-4). */
    public void amend(OrderId id, Amendment change) {
        WorkOrder order = book.find(id);
        OrderText before = order.details().current();
        order.amend(change);
        OrderDetails now = order.details();
        book.note(order, "amended", now.current().changesSince(before).with("change", null, change.number()));
        events.publishEvent(
                new OrderAmended(id, order.client(), now.amendments().size()));
    }

    /** Finance has closed the order's finance number. */
    public void close(OrderId id) {
        WorkOrder order = book.find(id);
        order.close(book.actor());
        book.note(order, "closed", Changes.none());
        events.publishEvent(new OrderClosed(id, order.client()));
    }

    public void reopen(OrderId id, String reason) {
        WorkOrder order = book.find(id);
        order.reopen(reason, book.actor());
        book.note(order, "reopened", reason);
    }
}
