package app.jobbag.changeorders;

import app.jobbag.clients.guard.ConfidentialityGuard;
import app.jobbag.clients.guard.GuardReport;
import app.jobbag.clients.guard.Outgoing;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderDetails;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A change order before the confidentiality guard: it names no other client when it goes to its own (CONF-3). */
@Service
@Transactional
public class ChangeGuard {
    private final ChangeBook book;
    private final ConfidentialityGuard guard;

    ChangeGuard(ChangeBook book, ConfidentialityGuard guard) {
        this.book = book;
        this.guard = guard;
    }

    /** A page says early that it will look. */
    public void expect() {
        guard.expect();
    }

    /** Of a change that the person may see. */
    @Transactional(readOnly = true)
    public GuardReport look(ChangeDetails change, OrderDetails order) {
        return guard.look(outgoing(change.id(), order, change.why(), change.difference()));
    }

    /** A manager answers for exactly this text. */
    public void pass(SignedIn who, ChangeOrderId id, String reason) {
        ChangeBook.Found found = book.find(who, Action.ORDER_WRITE, id);
        guard.pass(who, outgoing(found), reason);
    }

    /** @throws app.jobbag.kernel.Refused when another client is named and nobody let it pass */
    void require(ChangeBook.Found found) {
        guard.require(outgoing(found));
    }

    private static Outgoing outgoing(ChangeBook.Found found) {
        ChangeText text = found.change().text();
        return outgoing(found.change().id(), found.order(), text.why(), text.difference());
    }

    private static Outgoing outgoing(ChangeOrderId id, OrderDetails order, String why, Difference difference) {
        return Outgoing.of(order.client(), "changeOrder", id.value())
                .with("workorders.field.title", order.title())
                .with("changeorders.field.why", why)
                .with("changeorders.before", words(difference.before()))
                .with("changeorders.after", words(difference.after()));
    }

    private static String words(Map<String, String> answers) {
        return String.join("\n", new TreeMap<>(answers).values());
    }
}
