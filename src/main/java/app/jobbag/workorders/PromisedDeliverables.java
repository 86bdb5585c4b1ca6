package app.jobbag.workorders;

import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.platform.trail.Changes;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What orders are to deliver, written with the brief and as fixed as it from the submission on. */
@Service
@Transactional
public class PromisedDeliverables {
    private final OrderBook book;
    private final BriefTemplates briefs;
    private final Reads reads;
    private final JdbcClient jdbc;

    PromisedDeliverables(OrderBook book, BriefTemplates briefs, Reads reads, JdbcClient jdbc) {
        this.book = book;
        this.briefs = briefs;
        this.reads = reads;
        this.jdbc = jdbc;
    }

    /** In the order in which they were written. The caller has asked whether the person may see the order. */
    public Later<List<Promised>> of(OrderId order) {
        return reads.rows(
                Promised.class,
                Query.of(
                        "select title, type, due_on, made from promised_deliverable where order_id = ? order by position",
                        order.value()));
    }

    /**
     * Takes the place of what was written before.
     *
     * @throws Refused at the field when two have one title, or a day is after the order's delivery
     */
    public void write(SignedIn who, OrderId id, int version, List<Promised> all) {
        WorkOrder order = book.find(who, Action.ORDER_WRITE, id, OrderVerb.WRITE);
        OrderDetails details = order.details();
        refuseUnfit(details, all);
        // The order's own version: whoever writes the brief in another window learns that it is not what it was.
        if (jdbc.sql("update work_order set version = version + 1 where id = ? and version = ?")
                        .params(id.value(), version)
                        .update()
                == 0) {
            throw new Stale();
        }
        jdbc.sql("delete from promised_deliverable where order_id = ?")
                .param(id.value())
                .update();
        for (int i = 0; i < all.size(); i++) {
            Promised each = all.get(i);
            jdbc.sql("insert into promised_deliverable (client_id, order_id, position, title, type, due_on)"
                            + " values (?, ?, ?, ?, ?, ?)")
                    .params(details.client().value(), id.value(), i, each.title(), each.type())
                    .param(each.dueOn())
                    .update();
        }
        book.note(order, "promised", Changes.none());
    }

    /** It has come to life: the deliverable of that title is the promised one. */
    public void made(OrderId order, String title) {
        jdbc.sql("update promised_deliverable set made = true where order_id = ? and title = ? and not made")
                .params(order.value(), title)
                .update();
    }

    private void refuseUnfit(OrderDetails order, List<Promised> all) {
        if (!order.status().allows(OrderVerb.WRITE)) {
            throw new Refused("workorders.promises.refused.fixed");
        }
        Set<String> types = new HashSet<>();
        briefs.current().forEach(each -> types.add(each.key()));
        LocalDate delivery = order.deliveryDate();
        Set<String> titles = new HashSet<>();
        List<Refused> unfit = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Promised each = all.get(i);
            if (!titles.add(each.title())) {
                unfit.add(new Refused("workorders.promises.refused.twice").at("rows[" + i + "].title"));
            }
            if (!types.contains(each.type())) {
                unfit.add(new Refused("workorders.promises.refused.type").at("rows[" + i + "].type"));
            }
            LocalDate due = each.dueOn();
            if (due != null && delivery != null && due.isAfter(delivery)) {
                unfit.add(new Refused("workorders.promises.refused.late", delivery).at("rows[" + i + "].dueOn"));
            }
        }
        if (!unfit.isEmpty()) {
            throw Refused.all(unfit);
        }
    }
}
