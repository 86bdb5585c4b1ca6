package app.jobbag.bookings;

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
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Own time and expenses, booked on a finance number: not before issue, not after closing (WO-3). */
@Service
@Transactional
public class Bookings {
    private final OrderCourse course;
    private final BookingLedger ledger;
    private final AccessPolicy policy;
    private final Trail trail;
    private final Clock clock;

    Bookings(OrderCourse course, BookingLedger ledger, AccessPolicy policy, Trail trail, Clock clock) {
        this.course = course;
        this.ledger = ledger;
        this.policy = policy;
        this.trail = trail;
        this.clock = clock;
    }

    public TimeEntryId book(SignedIn who, OrderId id, TimeDraft draft) {
        OrderDetails order = bookable(who, id);
        refuseOtherDays(who, order, draft.workedOn(), "workedOn");
        course.workedOn(id);
        TimeEntryId entry = ledger.add(order, who.id(), draft, clock.instant());
        note(
                order,
                "timeBooked",
                Changes.none().with("hours", null, draft.hours().value()));
        return entry;
    }

    /** The order's history names the expense without its amount: cost is not for all who read the history. */
    public ExpenseId book(SignedIn who, OrderId id, ExpenseDraft draft) {
        OrderDetails order = bookable(who, id);
        refuseOtherDays(who, order, draft.spentOn(), "spentOn");
        if (!draft.amount().currency().equals(order.currency())) {
            throw new Refused("bookings.refused.currency", order.currency().getCurrencyCode()).at("amount");
        }
        if (!draft.amount().isPositive()) {
            throw new Refused("bookings.refused.amount").at("amount");
        }
        course.workedOn(id);
        ExpenseId expense = ledger.add(order, who.id(), draft, clock.instant());
        note(order, "expenseBooked", Changes.none().with("expense", null, draft.note()));
        return expense;
    }

    /** Takes back an own entry that was a mistake, while the finance number is open. */
    public void withdraw(SignedIn who, OrderId id, TimeEntryId entry) {
        OrderDetails order = bookable(who, id);
        Changes taken = Changes.none().with("hours", ledger.remove(order, who.id(), entry), null);
        note(order, "timeWithdrawn", taken);
    }

    public void withdraw(SignedIn who, OrderId id, ExpenseId expense) {
        OrderDetails order = bookable(who, id);
        Changes taken = Changes.none().with("expense", ledger.remove(order, who.id(), expense), null);
        note(order, "expenseWithdrawn", taken);
    }

    /** Locks the order, so that nothing is booked while finance closes its number. */
    private OrderDetails bookable(SignedIn who, OrderId id) {
        OrderDetails order = course.lock(id);
        policy.require(who, Action.ORDER_SEE, order);
        policy.require(who, Action.BOOKING_WRITE, new OwnBooking(order, who.id().value()));
        if (!order.status().bookable()) {
            course.attempted(order, "booking");
            throw new Refused("bookings.refused." + (order.number() == null ? "noNumber" : "closed"));
        }
        return order;
    }

    /** Days before the finance number was given are no days of this order (WO-3), nor are days to come; in the person's zone. */
    private void refuseOtherDays(SignedIn who, OrderDetails order, LocalDate day, String field) {
        if (day.isAfter(LocalDate.now(clock.withZone(who.zone())))) {
            throw new Refused("bookings.refused.future").at(field);
        }
        order.issuedAt()
                .map(issued -> LocalDate.ofInstant(issued, who.zone()))
                .filter(day::isBefore)
                .ifPresent(issued -> {
                    throw new Refused("bookings.refused.beforeIssue", issued).at(field);
                });
    }

    private void note(OrderDetails order, String verb, Changes changes) {
        trail.note(TrailNote.of("order", order.id().value(), order.client().value(), verb)
                .changing(changes));
    }
}
