package app.jobbag.cockpit;

import app.jobbag.clients.ClientId;
import app.jobbag.platform.calendar.IsoWeek;
import app.jobbag.taxes.AgencyBook;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the summary of figures: a week that is over is counted once more after its end and then left alone. */
@Service
public class FigureBook {
    /** So far back a client's figures are worked out when they are counted for the first time. */
    static final int FIRST_WEEKS = 53;

    private final JdbcTemplate batch;
    private final JdbcClient jdbc;
    private final List<WeekFigures> suppliers;
    private final AgencyBook agency;
    private final Clock clock;

    FigureBook(JdbcTemplate batch, JdbcClient jdbc, List<WeekFigures> suppliers, AgencyBook agency, Clock clock) {
        this.batch = batch;
        this.jdbc = jdbc;
        this.suppliers = List.copyOf(suppliers);
        this.agency = agency;
        this.clock = clock;
    }

    /** Runs in the scope of that client. */
    @Transactional
    public void count(ClientId client) {
        Instant now = clock.instant();
        ZoneId zone = agency.current().map(profile -> profile.zone()).orElse(ZoneId.of("UTC"));
        IsoWeek running = IsoWeek.with(LocalDate.ofInstant(now, zone));
        Weeks weeks = Weeks.since(client, settled(client, running.plus(-FIRST_WEEKS), now), now, zone);
        List<Counted> all = suppliers.stream()
                .flatMap(supplier -> supplier.count(weeks).stream())
                .toList();
        jdbc.sql("delete from week_figure where client_id = ? and week >= ?")
                .params(client.value(), weeks.first().monday())
                .update();
        batch.batchUpdate(
                "insert into week_figure (client_id, week, kind, part, person_id, currency, value) values (?, ?, ?, ?,"
                        + " ?, ?, ?)",
                all,
                500,
                (insert, each) -> fill(insert, client, each));
        jdbc.sql("update week_figured set settled_week = ?, counted_at = ? where client_id = ?")
                .params(running.plus(-1).monday(), Timestamp.from(now), client.value())
                .update();
    }

    /** Locks the client's mark, so that two counts follow each other. */
    private LocalDate settled(ClientId client, IsoWeek before, Instant now) {
        return jdbc.sql("""
            insert into week_figured (client_id, settled_week, counted_at) values (?, ?, ?)
            on conflict (client_id) do update set counted_at = excluded.counted_at
            returning settled_week\
            """)
                .params(client.value(), before.monday(), Timestamp.from(now))
                .query(LocalDate.class)
                .single();
    }

    private static void fill(PreparedStatement insert, ClientId client, Counted each) throws SQLException {
        insert.setObject(1, client.value());
        insert.setObject(2, each.week());
        insert.setString(3, each.kind());
        insert.setString(4, each.part());
        insert.setObject(5, each.person(), java.sql.Types.OTHER);
        insert.setString(6, each.currency());
        insert.setBigDecimal(7, each.value());
    }

    /** Whether any client was never counted. */
    @Transactional(readOnly = true)
    public boolean isBehind() {
        return jdbc.sql("select exists (select from client c where c.status <> 'ARCHIVED'"
                        + " and not exists (select from week_figured f where f.client_id = c.id))")
                .query(Boolean.class)
                .single();
    }

    /** Those that work is done for. */
    @Transactional(readOnly = true)
    public List<ClientId> clients() {
        return clients("status <> 'ARCHIVED'");
    }

    /** Of them only money is counted: what they brought in stays in the sums. */
    @Transactional(readOnly = true)
    public List<ClientId> archived() {
        return clients("status = 'ARCHIVED'");
    }

    private List<ClientId> clients(String which) {
        return jdbc.sql("select id from client where " + which + " order by id").query(UUID.class).list().stream()
                .map(ClientId::new)
                .toList();
    }
}
