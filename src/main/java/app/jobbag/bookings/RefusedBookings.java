package app.jobbag.bookings;

import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.workorders.OrderDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps in an order's history that somebody tried to book on it and was refused (WO-3). */
@Component
class RefusedBookings {
    private final Trail trail;

    RefusedBookings(Trail trail) {
        this.trail = trail;
    }

    /** In a transaction of its own, since the refusal rolls back the other one. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void keepApart(OrderDetails order, Refused refused) {
        String verb = refused.key().replaceFirst("^bookings\\.refused\\.", "bookingRefused.");
        trail.note(TrailNote.of("order", order.id().value(), order.client().value(), verb));
    }
}
