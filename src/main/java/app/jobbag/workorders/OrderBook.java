package app.jobbag.workorders;

import app.jobbag.creditlimits.CreditRoom;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.scope.Scope;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.time.Clock;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the services of this module find an order for somebody, and note what they did to it. */
@Component
class OrderBook {
    private final WorkOrders orders;
    private final AccessPolicy policy;
    private final Trail trail;
    private final Clock clock;
    private final Beside beside;

    OrderBook(WorkOrders orders, AccessPolicy policy, Trail trail, Clock clock, Beside beside) {
        this.orders = orders;
        this.policy = policy;
        this.trail = trail;
        this.clock = clock;
        this.beside = beside;
    }

    /** What is kept beside an order. */
    @Component("orderBookBeside")
    record Beside(OrderAttempts attempts, OrderRemarks remarks, CreditRoom credit) {}

    WorkOrder find(OrderId id) {
        return orders.findById(id.value()).orElseThrow(NotFound::new);
    }

    WorkOrder lock(OrderId id) {
        return orders.lock(id.value()).orElseThrow(NotFound::new);
    }

    WorkOrder find(SignedIn who, Action action, OrderId id) {
        WorkOrder order = find(id);
        policy.require(who, action, order.details());
        return order;
    }

    /** The same, about to be done something to: what its state does not allow is kept as an attempt. */
    WorkOrder find(SignedIn who, Action action, OrderId id, OrderVerb verb) {
        WorkOrder order = find(who, action, id);
        OrderDetails details = order.details();
        if (!details.status().allows(verb)) {
            beside.attempts().refused(details, verb.name().toLowerCase(Locale.ROOT));
        }
        return order;
    }

    /** What was changed stands in the database too, for whoever is told next. */
    void settle() {
        orders.flush();
    }

    void require(SignedIn who, Action action, Guarded object) {
        policy.require(who, action, object);
    }

    void add(WorkOrder order) {
        orders.save(order);
    }

    /** Whoever the running transaction acts for, now. */
    Actor actor() {
        return Actor.of(Scope.current().viewer(), clock.instant());
    }

    void note(WorkOrder order, String verb, Changes changes) {
        trail.note(note(order, verb).changing(changes));
    }

    void note(WorkOrder order, String verb, @Nullable String reason) {
        trail.note(note(order, verb).because(reason));
    }

    /** It goes back: why, and what is said about single fields. */
    void noteReturn(WorkOrder order, String reason, Collection<RemarkDraft> remarks) {
        beside.remarks().leave(order, remarks, actor());
        Changes said = Changes.none();
        for (RemarkDraft each : remarks) {
            said = said.with("remark", null, each.label() + ": " + each.words());
        }
        trail.note(note(order, "returned").because(reason).changing(said));
    }

    /** What the fields changed or named here were told is done. */
    void mend(WorkOrder order, Collection<String> fields) {
        beside.remarks().mend(order, fields, actor());
    }

    /** @throws Refused when the client would owe too much with it, and nobody has let it pass (FIN-5) */
    void takeCredit(WorkOrder order) {
        beside.credit().take(OrderCredit.planned(order.details()));
    }

    /** Says early, to finance too, that it can't be issued without their word. */
    void weighCredit(WorkOrder order) {
        if (beside.credit().isExceededBy(OrderCredit.planned(order.details()))) {
            note(order, "overCredit", Changes.none());
        }
    }

    private static TrailNote note(WorkOrder order, String verb) {
        return TrailNote.of("order", order.id().value(), order.client().value(), verb);
    }
}
