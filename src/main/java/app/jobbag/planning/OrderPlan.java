package app.jobbag.planning;

import app.jobbag.kernel.NotFound;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.workorders.OrderId;
import java.util.List;
import org.springframework.stereotype.Service;

/** What is planned on an order. The caller has asked whether the person may see it. */
@Service
public class OrderPlan {
    private static final String PARTS = """
            select a.id, a.version, a.order_id, a.person_id, p.name as person, a.role,
                exists (select from order_assignee e where e.client_id = a.client_id and e.order_id = a.order_id
                    and e.person_id = a.person_id) as "on",
                (select coalesce(jsonb_object_agg(h.week, h.hours), '{}') from planned_hours h
                    where h.client_id = a.client_id and h.assignment_id = a.id) as weeks
            from assignment a join person p on p.id = a.person_id where\s""";

    private final Reads reads;

    OrderPlan(Reads reads) {
        this.reads = reads;
    }

    public Later<List<PlannedPart>> of(OrderId order) {
        return reads.rows(
                PlannedPart.class,
                Query.of(PARTS + "a.order_id = ? order by lower(p.name), a.role, a.id", order.value()));
    }

    public Later<PlannedPart> part(AssignmentId id) {
        return reads.row(PlannedPart.class, Query.of(PARTS + "a.id = ?", id.value()))
                .map(found -> found.orElseThrow(NotFound::new));
    }
}
