package app.jobbag.workorders;

import app.jobbag.kernel.NotFound;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads around orders. The caller has asked whether the person may. */
@Service
@Transactional(readOnly = true)
public class OrderQueries {
    private static final TypeReference<List<OrderAround.Member>> MEMBERS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    OrderQueries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What the order's page shows beside the order, in one statement. */
    public OrderAround around(OrderId id) {
        return jdbc.sql("""
                select coalesce(c.trading_names[1], c.legal_name) as client, j.code || ' ' || j.name as project,
                    (select coalesce(jsonb_agg(jsonb_build_object('name', p.name, 'duty', t.duty) order by
                            array_position(array['LEAD_AE', 'AE', 'LEAD', 'CONTRIBUTOR'], t.duty), p.name), '[]')
                        from order_assignee a
                        join team_member t on t.client_id = a.client_id and t.person_id = a.person_id
                        join person p on p.id = a.person_id
                        where a.client_id = o.client_id and a.order_id = o.id) as people
                from work_order o join client c on c.id = o.client_id
                join project j on j.client_id = o.client_id and j.id = o.project_id where o.id = ?""")
                .param(id.value())
                .query((row, n) -> new OrderAround(
                        row.getString("client"),
                        row.getString("project"),
                        json.readValue(row.getString("people"), MEMBERS)))
                .optional()
                .orElseThrow(NotFound::new);
    }
}
