package app.jobbag.changeorders;

import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderCourse;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a change order within the agency: accepted below the limit, refused, withdrawn. */
@Service
@Transactional
public class ChangeDeciding {
    private final ChangeBook book;
    private final ChangeScale scale;
    private final ChangeRequests requests;
    private final OrderCourse orders;

    ChangeDeciding(ChangeBook book, ChangeScale scale, ChangeRequests requests, OrderCourse orders) {
        this.book = book;
        this.scale = scale;
        this.requests = requests;
        this.orders = orders;
    }

    /** @throws Refused when it is above the limit by now, or another one changed the same meanwhile */
    public void accept(SignedIn who, ChangeOrderId id, int version) {
        ChangeBook.Found found = book.find(who, Action.ORDER_DECIDE, id);
        found.change().refuseUnhandable(ChangeVerb.ACCEPT, version);
        scale.refuseOvertaken(found);
        Weighing weighing = scale.weigh(found);
        if (weighing.clientSigns()) {
            throw new Refused("changeorders.refused.needsClientNow");
        }
        var amendment = found.change().accept(weighing, book.decided(), version);
        orders.amend(found.order().id(), amendment);
        book.note(found.change(), "accepted");
    }

    public void refuse(SignedIn who, ChangeOrderId id, int version, String reason) {
        ChangeBook.Found found = book.find(who, Action.ORDER_DECIDE, id);
        found.change().refuse(book.decided(), reason, version);
        book.note(found.change(), "refused", Changes.none(), reason);
    }

    /** The client's links die; the reason stays among ourselves. */
    public void withdraw(SignedIn who, ChangeOrderId id, int version, String reason) {
        ChangeBook.Found found = book.find(who, Action.ORDER_WRITE, id);
        found.change().refuseUnhandable(ChangeVerb.WITHDRAW, version);
        withdraw(who, found.change(), reason);
    }

    void withdraw(SignedIn who, ChangeOrder change, String reason) {
        boolean waiting = change.state() == ChangeState.WITH_CLIENT;
        change.withdraw(book.decided(), reason);
        if (waiting) {
            requests.takeBack(who, change.id(), reason);
        }
        book.note(change, "withdrawn", Changes.none(), reason);
    }

    /** By hand, where the print came too late for it to happen by itself; a fresh link, where it has happened. */
    public void remind(SignedIn who, ChangeOrderId id) {
        ChangeBook.Found found = book.find(who, Action.ORDER_WRITE, id);
        if (found.change().state() != ChangeState.WITH_CLIENT) {
            throw new Refused("changeorders.refused.notAsked");
        }
        requests.askOrRemind(id);
        book.note(found.change(), "reminded");
    }
}
