package app.jobbag.deliverables;

import app.jobbag.kernel.NotFound;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderRegister;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the services of this module find a deliverable for somebody, and note what became of it. */
@Component
class DeliverableBook {
    private final Deliverables deliverables;
    private final OrderRegister orders;
    private final AccessPolicy policy;
    private final Trail trail;

    DeliverableBook(Deliverables deliverables, OrderRegister orders, AccessPolicy policy, Trail trail) {
        this.deliverables = deliverables;
        this.orders = orders;
        this.policy = policy;
        this.trail = trail;
    }

    Deliverable find(SignedIn who, Action action, DeliverableId id) {
        Deliverable deliverable = deliverables.findById(id.value()).orElseThrow(NotFound::new);
        policy.require(who, action, details(deliverable));
        return deliverable;
    }

    /** A deliverable that the person signs a step of; to everybody else there is none to sign. */
    Deliverable findOwnStep(SignedIn who, DeliverableId id) {
        Deliverable deliverable = deliverables.findById(id.value()).orElseThrow(NotFound::new);
        UUID owner = deliverable.hasStepOf(who.id()) ? who.id().value() : null;
        policy.require(who, Action.DELIVERABLE_STEP, new OwnStep(deliverable.client(), owner));
        return deliverable;
    }

    Deliverable ofVersion(UUID version) {
        return deliverables.ofVersion(version).orElseThrow(NotFound::new);
    }

    List<Deliverable> of(OrderId order) {
        return deliverables.findByOrderIdOrderByCreatedAt(order.value());
    }

    List<Deliverable> lock(OrderId order) {
        return deliverables.lock(order.value());
    }

    OrderDetails order(OrderId id) {
        return orders.details(id);
    }

    OrderDetails order(SignedIn who, Action action, OrderId id) {
        OrderDetails order = orders.details(id);
        policy.require(who, action, order);
        return order;
    }

    DeliverableDetails details(Deliverable deliverable) {
        return deliverable.details(orders.details(deliverable.order()).assigned());
    }

    void add(Deliverable deliverable) {
        deliverables.save(deliverable);
    }

    void note(Deliverable deliverable, String verb, Changes changes, @Nullable String reason) {
        trail.note(TrailNote.of(
                        "deliverable",
                        deliverable.id().value(),
                        deliverable.client().value(),
                        verb)
                .changing(changes)
                .because(reason));
    }
}
