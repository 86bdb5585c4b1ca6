package app.jobbag.clients;

import app.jobbag.staff.PersonId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads across clients, and the two writes that prepare a new one. */
@Service
@Transactional
public class ClientQueries {
    private final JdbcClient jdbc;

    ClientQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
