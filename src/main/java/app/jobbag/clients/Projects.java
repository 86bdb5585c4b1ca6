package app.jobbag.clients;

import app.jobbag.kernel.Ids;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A client's work grouped in projects: a campaign, a launch, a retainer. */
@Service
@Transactional
public class Projects {
    /** A project in a list to choose from; its code counts up within the client, {@code ACME-7}. */
    public record ProjectChoice(ProjectId id, String code, String name) {}

    private final JdbcClient jdbc;
    private final ClientRegister clients;
    private final Trail trail;
    private final Clock clock;

    Projects(JdbcClient jdbc, ClientRegister clients, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.clients = clients;
        this.trail = trail;
        this.clock = clock;
    }

    /** Begins a project; the caller has asked whether the person may. Its name may be a code name, as the guard looks for. */
    public ProjectId begin(ClientId client, String name) {
        return begin(client, name, false);
    }

    /** Begins the project of an order that has none: its name is the order's title, and nobody's secret (CONF-3). */
    public ProjectId beginOfOrder(ClientId client, String title) {
        return begin(client, title, true);
    }

    private ProjectId begin(ClientId client, String name, boolean ofAnOrder) {
        ProjectId id = new ProjectId(Ids.next());
        jdbc.sql("select from client where id = ? for update")
                .param(client.value())
                .query()
                .singleRow();
        jdbc.sql("""
                insert into project (id, client_id, version, code, name, of_an_order, created_at)
                select ?, ?, 0, ? || '-' || (count(*) + 1), ?, ?, ? from project where client_id = ?""")
                .param(id.value())
                .param(client.value())
                .param(clients.details(client).code())
                .param(name)
                .param(ofAnOrder)
                .param(Timestamp.from(clock.instant()))
                .param(client.value())
                .update();
        trail.note(TrailNote.of("project", id.value(), client.value(), "begun"));
        return id;
    }

    @Transactional(readOnly = true)
    public List<ProjectChoice> of(ClientId client) {
        return jdbc.sql("select id, code, name from project where client_id = ? order by created_at desc limit 500")
                .param(client.value())
                .query((row, n) -> new ProjectChoice(
                        new ProjectId(row.getObject("id", UUID.class)), row.getString("code"), row.getString("name")))
                .list();
    }
}
