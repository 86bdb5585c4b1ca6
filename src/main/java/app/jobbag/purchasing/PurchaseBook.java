package app.jobbag.purchasing;

import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the services of this module find a purchase order with its work order, held still, and note what became of it. */
@Component
class PurchaseBook {
    static final String SUBJECT = "purchaseOrder";

    private final PurchaseOrders purchases;
    private final OrderCourse orders;
    private final AccessPolicy policy;
    private final Trail trail;
    private final Clock clock;

    PurchaseBook(PurchaseOrders purchases, OrderCourse orders, AccessPolicy policy, Trail trail, Clock clock) {
        this.purchases = purchases;
        this.orders = orders;
        this.policy = policy;
        this.trail = trail;
        this.clock = clock;
    }

    /** A purchase order and its work order, as nobody else changes them until the transaction ends. */
    record Found(PurchaseOrder purchase, OrderDetails order) {}

    Found find(SignedIn who, Action action, PurchaseId id) {
        Found found = find(id);
        policy.require(who, action, found.order());
        return found;
    }

    /** The work order is locked before its purchase is read: two who act at once go one after the other. */
    Found find(PurchaseId id) {
        OrderId order = purchases.orderOf(id.value()).map(OrderId::new).orElseThrow(NotFound::new);
        OrderDetails locked = orders.lock(order);
        return new Found(purchases.findById(id.value()).orElseThrow(NotFound::new), locked);
    }

    OrderDetails order(SignedIn who, OrderId id) {
        OrderDetails order = orders.lock(id);
        policy.require(who, Action.PURCHASE_WRITE, order);
        return order;
    }

    boolean permits(SignedIn who, Action action, OrderDetails order) {
        return policy.permits(who, action, order);
    }

    /** The first purchase begins the work, as the first hour does. */
    void workedOn(OrderDetails order) {
        orders.workedOn(order.id());
    }

    void save(PurchaseOrder purchase) {
        purchases.saveAndFlush(purchase);
    }

    Instant now() {
        return clock.instant();
    }

    /** @throws Refused where nothing can be ordered or booked: no number, no work (WO-3) */
    static void refuseUnlessOpen(OrderDetails order) {
        if (!order.status().bookable()) {
            throw new Refused("purchasing.refused." + (order.number() == null ? "noNumber" : "closed"));
        }
    }

    void note(PurchaseOrder purchase, String verb) {
        note(purchase, verb, Changes.none(), null);
    }

    void note(PurchaseOrder purchase, String verb, Changes what, @Nullable String reason) {
        KeptPurchase kept = purchase.kept();
        UUID id = kept.id().value();
        trail.note(TrailNote.of(SUBJECT, id, kept.client(), verb).changing(what).because(reason));
    }

    void note(TrailNote note) {
        trail.note(note);
    }
}
