package app.jobbag.purchasing;

import app.jobbag.kernel.NotFound;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.workorders.OrderId;
import java.util.List;
import org.springframework.stereotype.Service;

/** Purchase orders as pages read them. The caller has asked whether the person may. */
@Service
public class PurchaseQueries {
    /** What an order says, of a row {@code p}. */
    static final String TEXT = """
            (select jsonb_build_object('supplier', p.supplier_id, 'title', p.title, 'delivery_date', p.delivery_date,
                'deliver_to', p.deliver_to, 'note', p.note, 'currency', p.currency,
                'lines', (select jsonb_agg(jsonb_build_object('what', l.what, 'quantity', l.quantity, 'price', l.price,
                    'tax_percent', l.tax_percent, 'budget', case when l.estimate_id is not null then
                        jsonb_build_object('estimate', l.estimate_id, 'row', l.estimate_line) end) order by l.position) from purchase_line l where l.purchase_id = p.id)))""";

    /** A bill, of a row {@code b}. */
    static final String BILL = """
            select b.id, b.version, b.client_id as client, b.purchase_id as purchase, b.number, b.billed_on, b.due_on, b.currency,
                b.net, b.tax, b.amount, k.currency as order_currency, b.note, b.state, b.booked_by, b.booked_by_name, b.booked_at,
                b.passed_by_name, b.passed_at, b.reason, b.credits_id as credits,
                (select x.number from supplier_bill x where x.client_id = b.client_id and x.id = b.credits_id) as credits_number,
                (select coalesce(-sum(x.net), 0) from supplier_bill x where x.client_id = b.client_id and x.credits_id = b.id
                    and x.state = 'BOOKED') as credited,
                (select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name, 'media_type', f.media_type,
                        'sha256', f.sha256) order by r.added_at, f.id), '[]')
                    from supplier_bill_file r join stored_file f on f.client_id = r.client_id and f.id = r.file_id
                    where r.bill_id = b.id) as files
            from supplier_bill b join work_order k on k.client_id = b.client_id and k.id = b.order_id""";

    private static final String SELECT = """
            select p.id, p.version, p.client_id as client, p.order_id as "order", p.number, p.revision, p.state,
                s.name as supplier_name, s.archived_at is not null as supplier_archived, %s as said,
                jsonb_build_object('author', a.name, 'submitted_by', p.submitted_by, 'submitted_by_name', p.submitted_by_name,
                    'submitted_at', p.submitted_at, 'approved_by_name', p.approved_by_name, 'approved_at', p.approved_at,
                    'sent_to', p.sent_to, 'sent_at', p.sent_at, 'answer', p.answer, 'answered_by', p.answered_by,
                    'answer_words', p.answer_words, 'answered_at', p.answered_at, 'delivered_on', p.delivered_on,
                    'ended_by_name', p.ended_by_name, 'ended_at', p.ended_at) as steps,
                p.order_currency, p.rate, p.approved_net, p.committed, p.billed_net, p.paper_id as paper, p.reason,
                (select jsonb_build_object('quality', r.quality, 'punctuality', r.punctuality, 'price', r.price, 'note', r.note)
                    from supplier_rating r where r.client_id = p.client_id and r.order_id = p.order_id
                        and r.supplier_id = p.supplier_id) as rated,
                (select coalesce(jsonb_agg(x order by x.booked_at, x.id), '[]') from (%s where b.purchase_id = p.id) x) as bills
            from purchase_order p join supplier s on s.id = p.supplier_id join person a on a.id = p.author_id
            where p.id = ?""".formatted(TEXT, BILL);

    private final Reads reads;

    PurchaseQueries(Reads reads) {
        this.reads = reads;
    }

    /** @throws NotFound when it is not in scope */
    public Later<PurchaseDetails> details(PurchaseId id) {
        return reads.row(PurchaseDetails.class, Query.of(SELECT, id.value()))
                .map(found -> found.orElseThrow(NotFound::new));
    }

    /** Those of a work order, in the order in which they were begun. */
    public Later<List<PurchaseRow>> of(OrderId order) {
        Query query = Query.of("""
                select p.id, p.number, p.state, p.title, s.name as supplier, p.net, p.billed_net, p.currency, p.paper_id as paper,
                    p.revision, (select count(*) from supplier_bill b where b.client_id = p.client_id and b.purchase_id = p.id
                        and b.state = 'STOPPED') as stopped
                from purchase_order p join supplier s on s.id = p.supplier_id
                where p.order_id = ? order by p.created_at, p.id""", order.value());
        return reads.rows(PurchaseRow.class, query);
    }

    /** @throws NotFound when it is not in scope */
    public Later<BillDetails> bill(BillId id) {
        return reads.row(BillDetails.class, Query.of(BILL + " where b.id = ?", id.value()))
                .map(found -> found.orElseThrow(NotFound::new));
    }
}
