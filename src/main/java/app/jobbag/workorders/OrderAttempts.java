package app.jobbag.workorders;

import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps in an order's history what was tried and refused, such as hours on an order that has no number (WO-3). */
@Component
class OrderAttempts {
    private final Trail trail;

    OrderAttempts(Trail trail) {
        this.trail = trail;
    }

    /**
     * In a transaction of its own, since the refusal rolls back the other one.
     *
     * @param what was tried; its text is {@code trail.order.refused.<what>}
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void refused(OrderDetails order, String what) {
        trail.note(TrailNote.of("order", order.id().value(), order.client().value(), "refused." + what));
    }
}
