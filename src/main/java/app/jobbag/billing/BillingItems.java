package app.jobbag.billing;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.NotFound;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Items of billing plans as they are kept. */
@Component
class BillingItems {
    private final JdbcClient jdbc;
    private final Reads reads;
    private final Trail trail;
    private final Clock clock;

    BillingItems(JdbcClient jdbc, Reads reads, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.reads = reads;
        this.trail = trail;
        this.clock = clock;
    }

    Later<List<BillingItem>> of(OrderId order) {
        Query query = Query.of("""
                select b.id, b.kind, b.text, b.percent, b.amount, b.due_on, d.title as deliverable,
                    b.milestone_name as milestone, b.buyer_reference,
                    billing_item_is_due(b, jobbag_agency_day(?)) as due, billing_item_is_asked(b) as asked,
                    a.request_id as request, a.number as invoice, o.agreed, o.currency
                from billing_item b join work_order o on o.client_id = b.client_id and o.id = b.order_id
                left join deliverable d on d.client_id = b.client_id and d.id = b.deliverable_id
                left join lateral (select l.request_id, i.number from payment_request_line l
                    join payment_request q on q.client_id = l.client_id and q.id = l.request_id
                    left join invoice i on i.client_id = q.client_id and i.request_id = q.id
                    where l.client_id = b.client_id and l.billing_item_id = b.id and l.live
                    order by q.created_at desc limit 1) a on true
                where b.order_id = ? order by b.due_on nulls last, b.created_at, b.id""", Timestamp.from(clock.instant()), order.value());
        return reads.rows(BillingItem.class, query);
    }

    /** The order that it bills. */
    OrderId orderOf(BillingItemId id) {
        return jdbc.sql("select order_id from billing_item where id = ?")
                .param(id.value())
                .query((row, n) -> new OrderId(row.getObject(1, UUID.class)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    ClientId clientOf(OrderId order) {
        return jdbc.sql("select client_id from work_order where id = ?")
                .param(order.value())
                .query((row, n) -> new ClientId(row.getObject(1, UUID.class)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    BillingItemId add(SignedIn who, OrderDetails order, BillingItemDraft draft) {
        UUID id = Ids.next();
        BillingItemDraft.Milestone milestone = draft.milestone();
        jdbc.sql("""
                insert into billing_item (id, client_id, order_id, kind, text, percent, amount, due_on, deliverable_id,
                    schedule_id, milestone, milestone_name, buyer_reference, created_by, created_by_name, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        order.client().value(),
                        order.id().value(),
                        draft.kind().name(),
                        draft.text())
                .param(draft.percent() == null ? null : draft.percent().value())
                .param(draft.amount())
                .param(draft.dueOn())
                .param(draft.deliverable())
                .param(milestone == null ? null : milestone.schedule())
                .param(milestone == null ? null : milestone.task())
                .param(milestone == null ? null : milestone.name())
                .params(draft.buyerReference(), who.id().value(), who.name(), Timestamp.from(clock.instant()))
                .update();
        note(order, "billingPlanned");
        return new BillingItemId(id);
    }

    /** @return false when somebody has asked for it: then it stays */
    boolean remove(OrderDetails order, BillingItemId id) {
        note(order, "billingUnplanned");
        return jdbc.sql("""
                delete from billing_item b where b.id = ?
                    and not exists (select from payment_request_line l
                        where l.client_id = b.client_id and l.billing_item_id = b.id)""").param(id.value()).update() == 1;
    }

    /** Without its words: an order's history is read by people who may see no invoice. */
    private void note(OrderDetails order, String verb) {
        trail.note(TrailNote.of("order", order.id().value(), order.client().value(), verb));
    }

    /** Lines of the client's schedules that are still to be done, those of the order's own project first. */
    Later<List<MilestoneChoice>> milestones(OrderDetails order) {
        return reads.rows(
                MilestoneChoice.class,
                Query.of("""
                select s.id as schedule_id, t.number as task, t.name, s.title as schedule, t.ends_at::date as day
                from schedule s join schedule_task t on t.client_id = s.client_id and t.schedule_id = s.id
                where s.client_id = ? and t.actual_end is null
                    and not exists (select from schedule_task b where b.client_id = t.client_id and b.schedule_id = t.schedule_id
                        and b.place = t.place + 1 and b.depth > t.depth)
                order by s.project_id <> ?, s.created_at desc, s.id, t.place limit 200""", order.client().value(), order.project().value()));
    }

    /** As the client's schedule calls it now; empty where none of its schedules has it. */
    Optional<BillingItemDraft.Milestone> called(OrderDetails order, BillingItemDraft.Milestone milestone) {
        return jdbc.sql("select name from schedule_task where client_id = ? and schedule_id = ? and number = ?")
                .params(order.client().value(), milestone.schedule(), milestone.task())
                .query(String.class)
                .optional()
                .map(name -> new BillingItemDraft.Milestone(milestone.schedule(), milestone.task(), name));
    }

    boolean isOf(OrderDetails order, UUID deliverable) {
        return jdbc.sql("select exists (select from deliverable where id = ? and order_id = ?)")
                .params(deliverable, order.id().value())
                .query(Boolean.class)
                .single();
    }
}
