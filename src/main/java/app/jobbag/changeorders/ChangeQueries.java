package app.jobbag.changeorders;

import app.jobbag.kernel.NotFound;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.workorders.OrderId;
import java.util.List;
import org.springframework.stereotype.Service;

/** Change orders as pages read them. The caller has asked whether the person may see the order. */
@Service
public class ChangeQueries {
    private static final String SELECT = """
            select c.id, c.version, c.order_id as "order", c.number, c.state, c.why, c.asked_by,
                k.name || coalesce(', ' || nullif(k.title, ''), '') as asker, c.signer_id,
                g.name || coalesce(', ' || nullif(g.title, ''), '') as signer, c.instruction_id as instruction,
                i.number as instruction_number,
                (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'number', d.number) order by d.number), '[]')
                    from instruction d where d.client_id = c.client_id and d.same_change = c.id) as again, c.answers, c.answers_before, c.currency, c.money, c.money_before,
                c.delivery_date, c.delivery_before, c.days, c.paper_id as paper, c.client_signs, p.name as author,
                c.submitted_by_name, c.submitted_at, c.decided_by_name, c.decided_at, c.reason,
                (select jsonb_build_object('request', q.state, 'signer', s.id, 'name', s.name, 'state', s.state,
                        'settled_at', s.settled_at, 'remarks', s.remarks,
                        'sealed', case when d.state = 'READY' then d.file_id end)
                    from signature_request q join signature_signer s on s.client_id = q.client_id and s.request_id = q.id
                    left join sealed_document d on d.client_id = q.client_id and d.request_id = q.id
                    where q.client_id = c.client_id and q.subject_kind = 'change_order' and q.subject_id = c.id) as asked
            from change_order c join person p on p.id = c.author_id
            left join contact k on k.client_id = c.client_id and k.id = c.asked_by
            left join contact g on g.client_id = c.client_id and g.id = c.signer_id
            left join instruction i on i.client_id = c.client_id and i.id = c.instruction_id
            where c.id = ?""";

    private final Reads reads;

    ChangeQueries(Reads reads) {
        this.reads = reads;
    }

    /** @throws NotFound when it is not in scope */
    public Later<ChangeDetails> details(ChangeOrderId id) {
        return reads.row(ChangeDetails.class, Query.of(SELECT, id.value()))
                .map(found -> found.orElseThrow(NotFound::new));
    }

    /** Those of an order, in the order in which they were begun. */
    public Later<List<ChangeLine>> of(OrderId order) {
        Query query = Query.of("""
                select c.id, c.number, c.state, c.why, c.money, c.currency, c.days, c.delivery_date, c.paper_id as paper,
                    case when c.state = 'WITH_CLIENT' then (select g.name from contact g
                        where g.client_id = c.client_id and g.id = c.signer_id) end as waiting_for
                from change_order c where c.order_id = ? order by c.created_at, c.id""", order.value());
        return reads.rows(ChangeLine.class, query);
    }
}
