package app.jobbag.workorders;

import app.jobbag.files.Audience;
import app.jobbag.files.FileId;
import app.jobbag.files.FileRegister;
import app.jobbag.files.Received;
import app.jobbag.kernel.Refused;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files that are handed in as answers to a brief. */
@Service
@Transactional
public class OrderAttachments {
    private final OrderBook book;
    private final FileRegister register;
    private final BriefFiles files;

    OrderAttachments(OrderBook book, FileRegister register, BriefFiles files) {
        this.book = book;
        this.register = register;
        this.files = files;
    }

    /**
     * Keeps what came in with the brief and adds it to the answers, by question.
     *
     * @throws Refused at the question when one of them was not fit to be kept
     */
    public Answers keep(SignedIn who, OrderId id, Answers answers, Map<String, List<Received>> arrived) {
        OrderDetails order = book.find(who, Action.ORDER_WRITE, id).details();
        Answers all = answers;
        for (Map.Entry<String, List<Received>> each : arrived.entrySet()) {
            for (Received file : each.getValue()) {
                String line = keep(order, each.getKey(), file).value().toString();
                all = all.with(each.getKey(), (all.to(each.getKey()) + "\n" + line).strip());
            }
        }
        return all;
    }

    private FileId keep(OrderDetails order, String key, Received file) {
        if (file instanceof Received.Unfit unfit) {
            throw unfit.reason().at(Brief.formField(key));
        }
        FileId kept = register.keep(order.client(), file, Audience.INTERNAL, Action.ORDER_SEE);
        files.put(order.client(), order.id(), kept);
        return kept;
    }
}
