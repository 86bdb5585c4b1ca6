package app.jobbag.deliverables;

import app.jobbag.clients.ClientId;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.schedules.FactKind;
import app.jobbag.schedules.LinkableWork;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Deliverables by which lines of a schedule are done: those of the orders of its project, once they are signed. */
@Component
class DeliverableWork implements LinkableWork {
    private final Reads reads;

    DeliverableWork(Reads reads) {
        this.reads = reads;
    }

    @Override
    public FactKind kind() {
        return FactKind.DELIVERABLE;
    }

    @Override
    public Later<List<Work>> of(ClientId client, UUID project) {
        return reads.rows(Work.class, Query.of("""
                select d.id, concat_ws(' ', o.number, d.title) as name, g.settled_at as done_at, g.name as done_by
                from deliverable d join work_order o on o.client_id = d.client_id and o.id = d.order_id
                left join lateral (select s.settled_at, s.name from deliverable_version v
                    join signature_signer s on s.client_id = v.client_id and s.request_id = v.request_id
                    where v.client_id = d.client_id and v.deliverable_id = d.id and d.state = 'SIGNED'
                    order by s.settled_at desc nulls last limit 1) g on true
                where d.client_id = ? and o.project_id = ? order by d.created_at desc, d.id limit 200""", client.value(), project));
    }
}
