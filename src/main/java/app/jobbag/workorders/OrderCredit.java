package app.jobbag.workorders;

import app.jobbag.creditlimits.CreditNotice;
import app.jobbag.creditlimits.CreditRoom;
import app.jobbag.creditlimits.PlannedOrder;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import app.jobbag.platform.reading.Later;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An order and its client's credit: what pages warn of before it is issued, and finance's word that it may be all the same. */
@Service
@Transactional
public class OrderCredit {
    private final OrderBook book;
    private final CreditRoom room;

    OrderCredit(OrderBook book, CreditRoom room) {
        this.book = book;
        this.room = room;
    }

    /** @throws Refused when it needs no release, or is issued or stopped already */
    public void release(SignedIn who, OrderId id, int version, String reason) {
        OrderDetails order = book.find(who, Action.CREDIT_DECIDE, id).details();
        Stale.check(version, order.version());
        if (!waits(order)) {
            throw new Refused("workorders.refused.credit");
        }
        room.release(who, planned(order), reason);
    }

    /** Nothing once it is issued. */
    @Transactional(readOnly = true)
    public Later<Optional<CreditNotice>> notice(SignedIn who, OrderDetails order) {
        return waits(order) ? room.notice(who, planned(order)) : Later.known(Optional.empty());
    }

    static PlannedOrder planned(OrderDetails order) {
        Money worth = order.estimate();
        return new PlannedOrder(
                order.client(), order.id().value(), worth == null ? Money.zero(order.currency()) : worth);
    }

    private static boolean waits(OrderDetails order) {
        return order.status().allows(OrderVerb.SUBMIT) || order.status().allows(OrderVerb.ISSUE);
    }
}
