package app.jobbag.meetings;

import app.jobbag.clients.ClientId;
import app.jobbag.files.PaperId;
import app.jobbag.kernel.NotFound;
import app.jobbag.staff.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Minutes as pages read them, whole, in one statement. The caller asks whether the person may. */
@Component
class MinutesQueries {
    private static final String SELECT = """
                select m.id, m.version, m.meeting_id, m.client_id, m.revision, m.state, m.number, m.paper_id, m.circulated_by,
                    m.circulated_at, jsonb_build_object('discussion', m.discussion, 'conclusion', m.conclusion,
                    'noActions', m.no_actions, 'addendum', m.addendum,
                    'present', (select coalesce(jsonb_agg(jsonb_build_object(
                            'side', case when p.person_id is null then 'CLIENT' else 'AGENCY' end,
                            'id', coalesce(p.person_id, p.contact_id)) order by p.position), '[]')
                        from minutes_present p where p.minutes_id = m.id),
                    'decisions', (select coalesce(jsonb_agg(d.text order by d.position), '[]')
                        from minutes_decision d where d.minutes_id = m.id),
                    'actions', (select coalesce(jsonb_agg(jsonb_build_object('item', a.item_id, 'text', a.step,
                            'owner', case when num_nonnulls(a.person_id, a.contact_id) = 1 then jsonb_build_object(
                                'side', case when a.person_id is null then 'CLIENT' else 'AGENCY' end,
                                'id', coalesce(a.person_id, a.contact_id)) end,
                            'cooperation', a.cooperation, 'due', a.due) order by a.position), '[]')
                        from minutes_action a where a.minutes_id = m.id)) as text
                from minutes m""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    MinutesQueries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    MinutesDetails details(MinutesId id) {
        return jdbc.sql(SELECT + " where m.id = ?")
                .param(id.value())
                .query((row, n) -> read(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The version before that one; empty for the first. */
    Optional<MinutesDetails> before(MinutesDetails later) {
        return jdbc.sql(SELECT + " where m.meeting_id = ? and m.revision = ?")
                .params(later.meeting().value(), later.revision() - 1)
                .query((row, n) -> read(row))
                .optional();
    }

    private MinutesDetails read(ResultSet row) throws SQLException {
        UUID paper = row.getObject("paper_id", UUID.class);
        UUID circulatedBy = row.getObject("circulated_by", UUID.class);
        Timestamp circulatedAt = row.getTimestamp("circulated_at");
        return new MinutesDetails(
                new MinutesId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new MeetingId(row.getObject("meeting_id", UUID.class)),
                new ClientId(row.getObject("client_id", UUID.class)),
                row.getInt("revision"),
                json.readValue(row.getString("text"), MinutesDraft.class),
                MinutesState.valueOf(row.getString("state")),
                row.getString("number"),
                paper == null ? null : new PaperId(paper),
                circulatedBy == null ? null : new PersonId(circulatedBy),
                circulatedAt == null ? null : circulatedAt.toInstant());
    }
}
