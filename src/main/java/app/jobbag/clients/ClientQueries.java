package app.jobbag.clients;

import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.staff.PersonId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads across clients, and the two writes that prepare a new one. */
@Service
@Transactional
public class ClientQueries {
    private final JdbcClient jdbc;
    private final Reads reads;

    ClientQueries(JdbcClient jdbc, Reads reads) {
        this.jdbc = jdbc;
        this.reads = reads;
    }

    /** What the client's page shows beside the client. The caller has asked whether the person may. */
    public Later<ClientAround> around(ClientId id) {
        Query query = Query.named("""
                select jsonb_build_object(
                    'contacts', (select coalesce(jsonb_agg(jsonb_build_object('id', k.id, 'version', k.version, 'name', k.name,
                            'title', k.title, 'email', k.email, 'phone', k.phone, 'mobile', k.mobile, 'seniority', k.seniority,
                            'signs', k.signs, 'archived', k.archived_at is not null) order by k.name, k.id), '[]')
                        from contact k where k.client_id = :client),
                    'team', (select coalesce(jsonb_agg(jsonb_build_object('person', p.id, 'name', p.name, 'duty', t.duty,
                            'left', not p.active) order by
                            array_position(array['LEAD_AE', 'AE', 'LEAD', 'CONTRIBUTOR'], t.duty), p.name), '[]')
                        from team_member t join person p on p.id = t.person_id where t.client_id = :client),
                    'walls', (select coalesce(jsonb_agg(jsonb_build_object('id', c.id,
                            'name', coalesce(c.trading_names[1], c.legal_name)) order by c.code), '[]')
                        from wall w join client c on c.id = case when w.client_a = :client then w.client_b else w.client_a end
                        where w.client_a = :client or w.client_b = :client),
                    'projects', (select coalesce(jsonb_agg(jsonb_build_object('id', j.id, 'code', j.code, 'name', j.name)
                            order by j.created_at desc), '[]')
                        from (select * from project where client_id = :client order by created_at desc limit 500) j),
                    'facts', coalesce((select b.facts from brand_book b where b.client_id = :client), '[]'))""", new MapSqlParameterSource("client", id.value()));
        return reads.object(ClientAround.class, query).map(Optional::orElseThrow);
    }

    /** The clients the viewer sees that are not archived, by name, 500 at most: for lists to choose from. */
    @Transactional(readOnly = true)
    public List<ClientChoice> choices() {
        return jdbc.sql("""
                select id, code, coalesce(trading_names[1], legal_name) as name from client
                where status <> 'ARCHIVED' order by lower(coalesce(trading_names[1], legal_name)) limit 500""")
                .query((row, n) -> new ClientChoice(
                        new ClientId(row.getObject("id", UUID.class)), row.getString("code"), row.getString("name")))
                .list();
    }

    /** Codes are unique over all clients, also those that the viewer does not see; the answer names nobody. */
    boolean codeTaken(String code, @Nullable ClientId own) {
        return jdbc.sql("select jobbag_client_code_taken(?, ?)")
                .param(code)
                .param(own == null ? null : own.value())
                .query(Boolean.class)
                .single();
    }

    void admit(ClientId fresh) {
        jdbc.sql("select jobbag_admit(?)").param(fresh.value()).query().singleRow();
    }

    void putOnTeam(ClientId client, PersonId person, Duty duty, Instant now) {
        jdbc.sql("insert into team_member (client_id, person_id, duty, since) values (?, ?, ?, ?)")
                .params(client.value(), person.value(), duty.name(), Timestamp.from(now))
                .update();
    }
}
