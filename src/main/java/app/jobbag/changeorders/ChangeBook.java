package app.jobbag.changeorders;

import app.jobbag.kernel.NotFound;
import app.jobbag.platform.scope.Scope;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderCourse;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the services of this module find a change order with its order, held still, and note what became of it. */
@Component
class ChangeBook {
    private final ChangeOrders changes;
    private final OrderCourse orders;
    private final AccessPolicy policy;
    private final Trail trail;
    private final Clock clock;

    ChangeBook(ChangeOrders changes, OrderCourse orders, AccessPolicy policy, Trail trail, Clock clock) {
        this.changes = changes;
        this.orders = orders;
        this.policy = policy;
        this.trail = trail;
        this.clock = clock;
    }

    /** A change order and its order, as nobody else changes them until the transaction ends. */
    record Found(ChangeOrder change, OrderDetails order) {}

    Found find(SignedIn who, Action action, ChangeOrderId id) {
        Found found = find(id);
        policy.require(who, action, found.order());
        return found;
    }

    /** The order is locked before its change is read: two who act at once go one after the other. */
    Found find(ChangeOrderId id) {
        OrderId order = changes.orderOf(id.value()).map(OrderId::new).orElseThrow(NotFound::new);
        OrderDetails locked = orders.lock(order);
        return new Found(changes.findById(id.value()).orElseThrow(NotFound::new), locked);
    }

    /** Without holding anything still. */
    ChangeOrder look(UUID id) {
        return changes.findById(id).orElseThrow(NotFound::new);
    }

    OrderDetails order(SignedIn who, Action action, OrderId id) {
        OrderDetails order = orders.lock(id);
        policy.require(who, action, order);
        return order;
    }

    List<ChangeOrder> of(OrderId order) {
        return changes.findByOrderId(order.value());
    }

    void add(ChangeOrder change) {
        changes.save(change);
    }

    Instant now() {
        return clock.instant();
    }

    /** Whoever the running transaction acts for, now. */
    Decided decided() {
        return Decided.by(Scope.current().viewer(), now());
    }

    void note(ChangeOrder change, String verb) {
        note(change, verb, Changes.none(), null);
    }

    void note(ChangeOrder change, String verb, Changes what, @Nullable String reason) {
        trail.note(
                TrailNote.of("changeOrder", change.id().value(), change.client().value(), verb)
                        .changing(what)
                        .because(reason));
    }
}
