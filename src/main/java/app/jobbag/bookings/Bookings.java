package app.jobbag.bookings;

import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Own time, booked on a finance number: not before issue, not after closing (WO-3). */
@Service
@Transactional
public class Bookings {
    private final BookableOrders orders;
    private final BookingLedger ledger;
    private final Trail trail;
    private final Clock clock;

    Bookings(BookableOrders orders, BookingLedger ledger, Trail trail, Clock clock) {
        this.orders = orders;
        this.ledger = ledger;
        this.trail = trail;
        this.clock = clock;
    }

    public TimeEntryId book(SignedIn who, OrderId id, TimeDraft draft) {
        OrderDetails order = orders.lock(who, id);
        orders.refuseOtherDays(who, order, draft.workedOn(), "workedOn");
        orders.refuseFixed(who, draft.workedOn(), "workedOn");
        orders.workedOn(id);
        TimeEntryId entry = ledger.add(order, who.id(), draft, clock.instant());
        note(
                order,
                "timeBooked",
                Changes.none().with("hours", null, draft.hours().value()));
        return entry;
    }

    private void note(OrderDetails order, String verb, Changes changes) {
        trail.note(TrailNote.of("order", order.id().value(), order.client().value(), verb)
                .changing(changes));
    }
}
