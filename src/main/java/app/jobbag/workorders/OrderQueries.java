package app.jobbag.workorders;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.NotFound;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Reads around orders. The caller has asked whether the person may. */
@Service
public class OrderQueries {
    private final Reads reads;

    OrderQueries(Reads reads) {
        this.reads = reads;
    }

    /** Orders as they are asked for, for a page that reads them with the rest. @throws NotFound when one is not in scope */
    public Later<List<OrderDetails>> details(Collection<OrderId> ids) {
        Query query = Query.of("""
                select o.*, (select coalesce(json_agg(s order by s.position), '[]') from order_step s where s.order_id = o.id) as steps,
                    (select coalesce(json_agg(a), '[]') from order_assignee a where a.order_id = o.id) as assignees,
                    (select coalesce(json_agg(m order by m.position), '[]') from order_amendment m where m.order_id = o.id) as amendments
                from work_order o where o.id = any (?)""", (Object) ids.stream().map(OrderId::value).toArray(UUID[]::new));
        return reads.rows(WorkOrder.class, query).map(found -> {
            Map<OrderId, OrderDetails> known = found.stream()
                    .map(WorkOrder::details)
                    .collect(Collectors.toMap(OrderDetails::id, Function.identity()));
            return ids.stream()
                    .map(id -> Optional.ofNullable(known.get(id)).orElseThrow(NotFound::new))
                    .toList();
        });
    }

    /** A client's newest orders that the person may see, to copy from. */
    public Later<List<EarlierOrder>> earlier(ClientId client) {
        Query query = Query.of("""
                select id, concat_ws(' ', number, title) as name from work_order where client_id = ? and status <> 'CANCELLED'
                order by created_at desc, id desc limit 100""", client.value());
        return reads.rows(EarlierOrder.class, query);
    }

    /** What the order's page shows beside the order. */
    public Later<OrderAround> around(OrderId id) {
        Query query = Query.of("""
                select coalesce(c.trading_names[1], c.legal_name) as client, j.code || ' ' || j.name as project,
                    (select coalesce(json_agg(json_build_object('id', i.id, 'number', i.number,
                            'again', i.state = 'DUPLICATE') order by i.number), '[]')
                        from instruction i where i.client_id = o.client_id and i.result_id = o.id) as instructions,
                    (select coalesce(json_agg(json_build_object('field', r.field, 'words', r.words, 'byName', r.by_name)
                            order by r.id), '[]')
                        from order_remark r where r.order_id = o.id and r.mended_at is null
                        and o.status in ('RETURNED', 'SUBMITTED')) as remarks,
                    (select coalesce(json_agg(json_build_object('name', p.name, 'duty', t.duty) order by
                            array_position(array['LEAD_AE', 'AE', 'LEAD', 'CONTRIBUTOR'], t.duty), p.name), '[]')
                        from order_assignee a
                        join team_member t on t.client_id = a.client_id and t.person_id = a.person_id
                        join person p on p.id = a.person_id
                        where a.client_id = o.client_id and a.order_id = o.id) as people
                from work_order o join client c on c.id = o.client_id
                join project j on j.client_id = o.client_id and j.id = o.project_id where o.id = ?""", id.value());
        return reads.row(OrderAround.class, query).map(found -> found.orElseThrow(NotFound::new));
    }
}
