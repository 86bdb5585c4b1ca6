package app.jobbag.closing;

import app.jobbag.kernel.Refused;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderCourse;
import app.jobbag.workorders.OrderDetails;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Closes one card, in its caller's transaction: alone, or among several, where the refusal of one leaves the others be. */
@Component
class CardClosing {
    private final ClosingDesk desk;
    private final ClosingBook book;
    private final Settlements settlements;
    private final OrderCourse course;
    private final Clock clock;

    CardClosing(ClosingDesk desk, ClosingBook book, Settlements settlements, OrderCourse course, Clock clock) {
        this.desk = desk;
        this.book = book;
        this.settlements = settlements;
        this.course = course;
        this.clock = clock;
    }

    /** @throws Refused before anything is changed, when something is missing */
    void close(SignedIn who, ClosingCardId id, int version) {
        ClosingCard card = desk.find(who, Action.CLOSING_CLOSE, id);
        OrderDetails order = course.lock(card.order());
        card.refuseUnlessWaiting(version);
        long blocking = book.points(book.card(id), book.expect(order)).stream()
                .filter(OpenPoint::blocks)
                .count();
        if (blocking > 0) {
            throw new Refused("closing.refused.blocked", blocking);
        }
        card.close(who.name(), clock.instant(), version);
        course.close(order.id());
        SettlementDetails sheet = settlements.settle(who, card.state(), order);
        desk.closed(card, order, sheet);
    }
}
