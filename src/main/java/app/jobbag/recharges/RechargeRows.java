package app.jobbag.recharges;

import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Money;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is charged of which cost, as it is kept. */
@Component
class RechargeRows {
    private final JdbcClient jdbc;
    private final Reads reads;
    private final Clock clock;

    RechargeRows(JdbcClient jdbc, Reads reads, Clock clock) {
        this.jdbc = jdbc;
        this.reads = reads;
        this.clock = clock;
    }

    /** Of these orders; what this invoice charges already is no choice either. */
    Later<List<OpenCost>> open(Collection<OrderId> orders) {
        UUID[] ids = orders.stream().map(OrderId::value).toArray(UUID[]::new);
        return reads.rows(OpenCost.class, Query.of("""
                select 'EXPENSE' as kind, e.id, e.order_id, o.number || ' ' || o.title as order_name, e.note as text,
                    e.spent_on as day, e.amount, o.currency,
                    (select count(*) from expense_receipt r where r.expense_id = e.id) as proofs
                from expense e join work_order o on o.client_id = e.client_id and o.id = e.order_id
                where e.order_id = any (?) and e.state = 'APPROVED' and not cost_is_charged(e.id, null, null)
                union all
                select 'BILL', b.id, b.order_id, o.number || ' ' || o.title, s.name || ', ' || b.number, b.billed_on, b.amount,
                    o.currency, (select count(*) from supplier_bill_file f where f.bill_id = b.id)
                from supplier_bill b join work_order o on o.client_id = b.client_id and o.id = b.order_id
                join supplier s on s.id = b.supplier_id
                where b.order_id = any (?) and b.state = 'BOOKED' and b.amount > 0 and not cost_is_charged(null, b.id, null)
                order by day, text, id""", ids, ids));
    }

    Later<List<ChargedCost>> of(InvoiceId invoice) {
        return reads.rows(ChargedCost.class, Query.of("""
                select case when r.expense_id is null then 'BILL' else 'EXPENSE' end as kind,
                    coalesce(r.expense_id, r.bill_id) as cost_id, l.text, r.cost, r.markup, r.amount, i.currency, r.with_proof,
                    (select coalesce(json_agg(p.file_id), '[]') from (
                        select file_id from expense_receipt where expense_id = r.expense_id
                        union all select file_id from supplier_bill_file where bill_id = r.bill_id) p) as proofs
                from invoice_line l join recharge r on r.client_id = l.client_id and r.id = l.recharge_id
                join invoice i on i.client_id = l.client_id and i.id = l.invoice_id
                where l.invoice_id = ? order by l.position""", invoice.value()));
    }

    /** What a draft charged once, and does no more since its line was taken out. */
    void forgetUnused(InvoiceId invoice) {
        jdbc.sql("""
                delete from recharge r where r.invoice_id = ? and not exists (select from invoice_line l
                    where l.client_id = r.client_id and l.recharge_id = r.id)""").param(invoice.value()).update();
    }

    UUID add(SignedIn who, InvoiceDetails invoice, OpenCost cost, Money amount, RechargeDraft draft) {
        UUID id = Ids.next();
        boolean expense = cost.kind() == CostRef.Kind.EXPENSE;
        jdbc.sql("""
                insert into recharge (id, client_id, invoice_id, order_id, expense_id, bill_id, cost, markup, amount, with_proof,
                    created_by, created_by_name, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(id, invoice.client().value(), invoice.id().value(), cost.orderId())
                .param(expense ? cost.id() : null)
                .param(expense ? null : cost.id())
                .params(cost.amount(), draft.markup().value(), amount.amount(), draft.withProof())
                .params(who.id().value(), who.name(), Timestamp.from(clock.instant()))
                .update();
        return id;
    }
}
