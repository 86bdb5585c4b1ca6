package app.jobbag.bookings;

import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import java.math.BigDecimal;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Own time that was wrong, put right while the finance number is open and the week is not handed in. Nothing is removed: the
 * entry stays, with what it was before, who corrected it and, once its day is over, why.
 */
@Service
@Transactional
public class TimeCorrections {
    private final BookableOrders orders;
    private final TimeRows rows;
    private final Trail trail;
    private final Clock clock;

    TimeCorrections(BookableOrders orders, TimeRows rows, Trail trail, Clock clock) {
        this.orders = orders;
        this.rows = rows;
        this.trail = trail;
        this.clock = clock;
    }

    /** An own entry, for its form. */
    @Transactional(readOnly = true)
    public BookedTime own(SignedIn who, OrderId order, TimeEntryId entry) {
        return rows.own(who.id(), order, entry);
    }

    /** @throws Refused when the number is closed, the week is fixed, the hours are none, or the reason is missing */
    public void correct(SignedIn who, OrderId id, TimeEntryId entry, TimeCorrection to) {
        OrderDetails order = orders.lock(who, id);
        BookedTime was = rows.lock(who.id(), id, entry);
        if (to.hours().signum() != 0) {
            new Hours(to.hours());
        }
        orders.refuseFixed(who, was.workedOn(), "hours");
        if (isSame(was, to)) {
            return;
        }
        if (was.workedOn().isBefore(orders.today(who)) && to.reason().isBlank()) {
            throw new Refused("bookings.refused.reason").at("reason");
        }
        rows.correct(order, was, to, new TimeRows.Corrector(who.id(), clock.instant()));
        note(order, was, to);
    }

    /** The entry should not have been; it stays with no hours. */
    public void takeBack(SignedIn who, OrderId id, TimeEntryId entry, String reason) {
        BookedTime was = own(who, id, entry);
        correct(who, id, entry, new TimeCorrection(BigDecimal.ZERO, was.activity(), was.note(), reason));
    }

    private static boolean isSame(BookedTime was, TimeCorrection to) {
        return was.hours().compareTo(to.hours()) == 0
                && was.activity() == to.activity()
                && was.note().equals(to.note());
    }

    private void note(OrderDetails order, BookedTime was, TimeCorrection to) {
        Changes changes = Changes.none().with("hours", was.hours(), to.hours()).with("note", was.note(), to.note());
        String verb = to.hours().signum() == 0 ? "timeWithdrawn" : "timeCorrected";
        trail.note(TrailNote.of("order", order.id().value(), order.client().value(), verb)
                .changing(changes)
                .because(to.reason().isBlank() ? null : to.reason()));
    }
}
