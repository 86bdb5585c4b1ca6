package app.jobbag.bookings;

import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Own time and expenses, booked on a finance number: not before issue, not after closing (WO-3). */
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

    /** The order's history names the expense without its amount: cost is not for all who read the history. */
    public ExpenseId book(SignedIn who, OrderId id, ExpenseDraft draft) {
        OrderDetails order = orders.lock(who, id);
        orders.refuseOtherDays(who, order, draft.spentOn(), "spentOn");
        if (!draft.amount().currency().equals(order.currency())) {
            throw new Refused("bookings.refused.currency", order.currency().getCurrencyCode()).at("amount");
        }
        if (!draft.amount().isPositive()) {
            throw new Refused("bookings.refused.amount").at("amount");
        }
        orders.workedOn(id);
        ExpenseId expense = ledger.add(order, who.id(), draft, clock.instant());
        note(order, "expenseBooked", Changes.none().with("expense", null, draft.note()));
        return expense;
    }

    /** Takes back an own expense that was a mistake, while the finance number is open. */
    public void withdraw(SignedIn who, OrderId id, ExpenseId expense) {
        OrderDetails order = orders.lock(who, id);
        Changes taken = Changes.none().with("expense", ledger.remove(order, who.id(), expense), null);
        note(order, "expenseWithdrawn", taken);
    }

    private void note(OrderDetails order, String verb, Changes changes) {
        trail.note(TrailNote.of("order", order.id().value(), order.client().value(), verb)
                .changing(changes));
    }
}
