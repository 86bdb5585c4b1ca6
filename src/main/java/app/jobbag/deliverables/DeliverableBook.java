package app.jobbag.deliverables;

import app.jobbag.kernel.NotFound;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AbsenceDetails;
import app.jobbag.staff.Absences;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderRegister;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the services of this module find a deliverable for somebody, and note what became of it. */
@Component
class DeliverableBook {
    private final Deliverables deliverables;
    private final OrderRegister orders;
    private final AccessPolicy policy;
    private final Absences absences;
    private final Trail trail;

    DeliverableBook(
            Deliverables deliverables, OrderRegister orders, AccessPolicy policy, Absences absences, Trail trail) {
        this.deliverables = deliverables;
        this.orders = orders;
        this.policy = policy;
        this.absences = absences;
        this.trail = trail;
    }

    Deliverable find(SignedIn who, Action action, DeliverableId id) {
        Deliverable deliverable = deliverables.findById(id.value()).orElseThrow(NotFound::new);
        policy.require(who, action, details(deliverable));
        return deliverable;
    }

    /** A deliverable that the person signs a step of, or is the deputy of who does; to everybody else there is none to sign. */
    Deliverable findOwnStep(SignedIn who, DeliverableId id) {
        Deliverable deliverable = deliverables.findById(id.value()).orElseThrow(NotFound::new);
        boolean own = deliverable.hasStepOf(who.id())
                || absences.standsFor(who.id()).stream().anyMatch(deliverable::hasStepOf);
        UUID owner = own ? who.id().value() : null;
        policy.require(who, Action.DELIVERABLE_STEP, new OwnStep(deliverable.client(), owner));
        return deliverable;
    }

    Deliverable ofVersion(UUID version) {
        return deliverables.ofVersion(version).orElseThrow(NotFound::new);
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
        Set<PersonId> assigned =
                new HashSet<>(orders.details(deliverable.order()).assigned());
        absences.now().values().stream()
                .filter(each -> deliverable.hasStepOf(each.person()))
                .map(AbsenceDetails::deputy)
                .forEach(assigned::add);
        return deliverable.details(assigned);
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
