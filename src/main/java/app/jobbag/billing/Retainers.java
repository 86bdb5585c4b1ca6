package app.jobbag.billing;

import app.jobbag.kernel.Ids;
import app.jobbag.kernel.NotFound;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Retainers as they are kept. */
@Component
class Retainers {
    private static final String ALL = """
            select r.id, r.client_id, r.order_id, r.version, r.state, r.text, r.amount, o.currency, r.every, r.starts_on,
                r.ends_on, r.next_on, r.passed, r.buyer_reference, r.created_by
            from retainer r join work_order o on o.client_id = r.client_id and o.id = r.order_id
            """;

    private final JdbcClient jdbc;
    private final Reads reads;
    private final Clock clock;

    Retainers(JdbcClient jdbc, Reads reads, Clock clock) {
        this.jdbc = jdbc;
        this.reads = reads;
        this.clock = clock;
    }

    Later<List<Retainer>> of(OrderId order) {
        return reads.rows(
                Retainer.class, Query.of(ALL + "where r.order_id = ? order by r.created_at, r.id", order.value()));
    }

    OrderId order(RetainerId id) {
        return jdbc.sql("select order_id from retainer where id = ?")
                .param(id.value())
                .query((row, n) -> new OrderId(row.getObject(1, UUID.class)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Those whose next period has begun, of orders that run. */
    List<Retainer> due(LocalDate today) {
        return jdbc.sql(ALL + """
                        where r.state = 'ACTIVE' and r.next_on <= ? and o.number is not null
                            and o.status not in ('CLOSED', 'CANCELLED') order by r.next_on, r.id""")
                .param(today)
                .query((row, n) -> RetainerRow.read(row))
                .list();
    }

    /** As nobody else changes it until the transaction ends. */
    Retainer lock(RetainerId id) {
        return jdbc.sql(ALL + "where r.id = ? for update of r")
                .param(id.value())
                .query((row, n) -> RetainerRow.read(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    RetainerId add(SignedIn who, OrderDetails order, RetainerDraft draft) {
        UUID id = Ids.next();
        jdbc.sql("""
                insert into retainer (id, client_id, order_id, text, amount, every, starts_on, ends_on, next_on,
                    buyer_reference, created_by, created_by_name, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(id, order.client().value(), order.id().value(), draft.text(), draft.amount())
                .params(draft.every().name(), draft.startsOn())
                .param(draft.endsOn())
                .params(draft.startsOn(), draft.buyerReference())
                .params(who.id().value(), who.name(), Timestamp.from(clock.instant()))
                .update();
        return new RetainerId(id);
    }

    void keep(Retainer retainer) {
        jdbc.sql("update retainer set state = ?, next_on = ?, passed = ?, version = version + 1 where id = ?")
                .params(
                        retainer.state().name(),
                        retainer.nextOn(),
                        retainer.passed(),
                        retainer.id().value())
                .update();
    }

    /** The period that begins next, as an item of the order's plan. */
    void bill(Retainer retainer, String text, String by) {
        jdbc.sql("""
                insert into billing_item (id, client_id, order_id, kind, text, amount, due_on, buyer_reference, created_by,
                    created_by_name, created_at, retainer_id, period_from, period_to)
                values (?, ?, ?, 'PART', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Ids.next(), retainer.clientId(), retainer.orderId(), text, retainer.amount())
                .params(retainer.nextOn(), retainer.buyerReference(), retainer.createdBy(), by)
                .params(Timestamp.from(clock.instant()), retainer.id().value(), retainer.nextOn(), retainer.lastDay())
                .update();
    }

    /** Periods that nobody has asked for in any way. */
    List<Unasked> unasked() {
        return jdbc.sql("""
                select b.client_id as client, b.id as item from billing_item b
                join work_order o on o.client_id = b.client_id and o.id = b.order_id
                where b.retainer_id is not null and b.refused_at is null and o.status not in ('CLOSED', 'CANCELLED')
                    and not exists (select from payment_request_line l
                        where l.client_id = b.client_id and l.billing_item_id = b.id)
                order by b.period_from, b.id""").query(Unasked.class).list();
    }

    record Unasked(UUID client, UUID item) {}

    /** Still unasked, and kept so for everybody else until the transaction ends. */
    boolean claim(UUID item) {
        return jdbc.sql("select id from billing_item where id = ? and refused_at is null for update")
                        .param(item)
                        .query(UUID.class)
                        .optional()
                        .isPresent()
                && !jdbc.sql("select exists (select from payment_request_line where billing_item_id = ?)")
                        .param(item)
                        .query(Boolean.class)
                        .single();
    }

    void refused(UUID item) {
        jdbc.sql("update billing_item set refused_at = ? where id = ?")
                .params(Timestamp.from(clock.instant()), item)
                .update();
    }
}
