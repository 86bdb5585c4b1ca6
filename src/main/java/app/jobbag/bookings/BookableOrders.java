package app.jobbag.bookings;

import app.jobbag.kernel.Refused;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderCourse;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Orders on which something may be booked: not before issue, not after closing (WO-3). */
@Component
class BookableOrders {
    private final OrderCourse course;
    private final AccessPolicy policy;
    private final FixedDays fixed;
    private final Clock clock;

    BookableOrders(OrderCourse course, AccessPolicy policy, FixedDays fixed, Clock clock) {
        this.course = course;
        this.policy = policy;
        this.fixed = fixed;
        this.clock = clock;
    }

    /** Locks the order, so that nothing is booked while finance closes its number. What was tried in vain is told in its history. */
    OrderDetails lock(SignedIn who, OrderId id) {
        OrderDetails order = course.lock(id);
        policy.require(who, Action.ORDER_SEE, order);
        policy.require(who, Action.BOOKING_WRITE, new OwnBooking(order, who.id().value()));
        if (!order.status().bookable()) {
            String why = order.number() == null ? "noNumber" : "closed";
            course.attempted(order, "booking." + why);
            throw new Refused("bookings.refused." + why);
        }
        return order;
    }

    /** Days before the finance number was given are no days of this order (WO-3), nor are days to come; in the person's zone. */
    void refuseOtherDays(SignedIn who, OrderDetails order, LocalDate day, String field) {
        if (day.isAfter(today(who))) {
            throw new Refused("bookings.refused.future").at(field);
        }
        order.issuedAt()
                .map(issued -> LocalDate.ofInstant(issued, who.zone()))
                .filter(day::isBefore)
                .ifPresent(issued -> {
                    throw new Refused("bookings.refused.beforeIssue", issued).at(field);
                });
    }

    void refuseFixed(SignedIn who, LocalDate day, String field) {
        if (fixed.isFixed(who.id(), day)) {
            throw new Refused("bookings.refused.weekFixed", day).at(field);
        }
    }

    void workedOn(OrderId id) {
        course.workedOn(id);
    }

    LocalDate today(SignedIn who) {
        return LocalDate.now(clock.withZone(who.zone()));
    }
}
