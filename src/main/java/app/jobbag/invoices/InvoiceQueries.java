package app.jobbag.invoices;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.NotFound;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.workorders.OrderId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads across orders, requests and invoices. The caller has asked whether the person may. */
@Service
@Transactional(readOnly = true)
public class InvoiceQueries {
    private final JdbcClient jdbc;
    private final Reads reads;
    private final Clock clock;

    InvoiceQueries(JdbcClient jdbc, Reads reads, Clock clock) {
        this.jdbc = jdbc;
        this.reads = reads;
        this.clock = clock;
    }

    /** What the invoice's page shows beside the invoice. */
    public Later<InvoiceAround> around(InvoiceId id) {
        Query query = Query.of("""
                select coalesce(c.trading_names[1], c.legal_name) as client,
                    coalesce(i.status in ('ISSUED', 'PARTLY_PAID') and i.due_on < jobbag_agency_day(?), false) as overdue,
                    (select coalesce(json_agg(p.id order by p.revision desc, p.requested_at desc), '[]')
                        from paper p where p.client_id = i.client_id and p.subject_kind = 'invoice' and p.subject_id = i.id) as papers,
                    (select coalesce(json_agg(n order by n.issued_at, n.number), '[]') from credit_note n where n.invoice_id = i.id)
                        as credits,
                    (select coalesce(json_agg(m), '[]')
                        from (select recipient, queued_at, state, failure from outbox o
                            where o.subject = 'invoice' and o.subject_id = i.id order by o.queued_at desc limit 200) m) as mails,
                    (select coalesce(json_agg(o order by o.first_at), '[]') from invoice_opening o
                        where o.client_id = i.client_id and o.invoice_id = i.id) as openings
                from invoice i join client c on c.id = i.client_id where i.id = ?""", Timestamp.from(clock.instant()), id.value());
        return reads.row(InvoiceAround.class, query).map(found -> found.orElseThrow(NotFound::new));
    }

    /** What the payment request's page shows beside the request. */
    public Later<RequestAround> around(PaymentRequestId id) {
        Query query = Query.of("""
                select jsonb_build_object('client', coalesce(c.trading_names[1], c.legal_name),
                    'orders', (select coalesce(jsonb_agg(jsonb_build_object('id', o.id,
                            'name', concat_ws(' ', o.number, o.title), 'estimate', o.agreed, 'currency', o.currency)), '[]')
                        from work_order o where o.id in (
                            select l.order_id from payment_request_line l where l.request_id = r.id)),
                    'invoice', (select i.id from invoice i where i.client_id = r.client_id and i.request_id = r.id))
                from payment_request r join client c on c.id = r.client_id where r.id = ?""", id.value());
        return reads.object(RequestAround.class, query).map(found -> found.orElseThrow(NotFound::new));
    }

    /** The client's closed orders that can be asked to be paid for. @param own a request whose orders count as free */
    public List<InvoiceableOrder> invoiceable(ClientId client, @Nullable PaymentRequestId own) {
        return jdbc.sql("""
                select o.id, o.number || ' ' || o.title as name, o.agreed as estimate, o.currency, e.invoiced
                from work_order o, lateral (select coalesce(sum(i.net), 0) as invoiced from order_income i
                    where i.order_id = o.id and i.currency = o.currency) e
                where o.client_id = ? and (o.status = 'CLOSED' or exists (select from payment_request_line p
                        where p.request_id = ? and p.order_id = o.id and p.billing_item_id is not null)) and (o.agreed is null or e.invoiced < o.agreed)
                    and not exists (select from payment_request_line l where l.client_id = o.client_id and l.order_id = o.id
                        and l.live and not l.invoiced and l.request_id is distinct from ?)
                order by e.invoiced > 0, o.number desc limit 100""")
                .param(client.value())
                .param(own == null ? null : own.value())
                .param(own == null ? null : own.value())
                .query((row, n) -> invoiceable(row))
                .list();
    }

    /** What the order's bag shows. */
    public Later<OrderMoney> of(OrderId order) {
        UUID id = order.value();
        Query query = Query.of("""
                select (select coalesce(json_agg(r.id order by r.created_at desc), '[]') from (
                        select q.id, q.created_at from payment_request q join payment_request_line l on l.request_id = q.id
                        where l.order_id = ?
                        order by q.created_at desc limit 20) r) as requests,
                    exists (select from payment_request_line l join payment_request q on q.id = l.request_id
                        where l.order_id = ? and q.status <> 'INVOICED') as waiting,
                    (select coalesce(json_agg(v order by v.listed_on desc, v.id desc), '[]')
                        from (select i.id, i.number, i.status, i.currency, i.due_on, i.listed_on, sum(l.net - coalesce((select sum(k.net) from credit_note_line k
                                where k.invoice_id = l.invoice_id and k.invoice_line = l.position), 0)) as net
                            from invoice i join invoice_line l on l.client_id = i.client_id and l.invoice_id = i.id
                            where l.order_id = ? group by i.id
                            order by i.listed_on desc, i.id desc limit 50) v) as invoices""", id, id, id);
        return reads.row(Found.class, query).map(found -> found.orElseThrow().money());
    }

    private record Found(List<UUID> requests, boolean waiting, List<Row> invoices) {
        OrderMoney money() {
            return new OrderMoney(
                    requests, waiting, invoices.stream().map(Row::invoice).toList());
        }
    }

    private record Row(
            InvoiceId id,
            @Nullable String number,
            InvoiceStatus status,
            BigDecimal net,
            Currency currency,
            @Nullable LocalDate dueOn) {
        OrderInvoice invoice() {
            return new OrderInvoice(id, number, status, new Money(net, currency), dueOn);
        }
    }

    private static InvoiceableOrder invoiceable(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        BigDecimal estimate = row.getBigDecimal("estimate");
        return new InvoiceableOrder(
                new OrderId(row.getObject("id", UUID.class)),
                row.getString("name"),
                estimate == null ? null : new Money(estimate, currency),
                new Money(row.getBigDecimal("invoiced"), currency));
    }
}
