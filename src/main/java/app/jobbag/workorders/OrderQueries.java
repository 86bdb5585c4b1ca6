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
    private static final TypeReference<List<OrderAround.Sheet>> SHEETS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    OrderQueries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What the order's page shows beside the order, in one statement. */
    public OrderAround around(OrderId id) {
        return jdbc.sql("""
                select coalesce(c.trading_names[1], c.legal_name) as client,
                    (select coalesce(jsonb_agg(jsonb_build_object('name', p.name, 'duty', t.duty) order by
                            array_position(array['LEAD_AE', 'AE', 'LEAD', 'CONTRIBUTOR'], t.duty), p.name), '[]')
                        from order_assignee a
                        join team_member t on t.client_id = a.client_id and t.person_id = a.person_id
                        join person p on p.id = a.person_id
                        where a.client_id = o.client_id and a.order_id = o.id) as people,
                    (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'title', s.title, 'number', s.number,
                            'code', s.code) order by s.revision desc, s.requested_at desc), '[]')
                        from paper s where s.client_id = o.client_id and s.subject_kind = 'order' and s.subject_id = o.id) as papers
                from work_order o join client c on c.id = o.client_id where o.id = ?""")
                .param(id.value())
                .query((row, n) -> new OrderAround(
                        row.getString("client"),
                        json.readValue(row.getString("people"), MEMBERS),
                        json.readValue(row.getString("papers"), SHEETS)))
                .optional()
                .orElseThrow(NotFound::new);
    }
}
