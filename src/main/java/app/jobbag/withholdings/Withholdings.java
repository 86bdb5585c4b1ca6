package app.jobbag.withholdings;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Percent;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each client withholds, by date. Nothing is overwritten: what is written holds from its date on. */
@Service
@Transactional
public class Withholdings {
    private static final String NEWEST =
            "select * from client_withholding where client_id = ? %s order by valid_from desc, set_at desc, id desc limit 100";

    private final JdbcClient jdbc;
    private final AccessPolicy policy;
    private final Trail trail;
    private final Clock clock;

    Withholdings(JdbcClient jdbc, AccessPolicy policy, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param withholding null when the client withholds nothing from that day on */
    public void set(SignedIn who, ClientId client, LocalDate from, @Nullable Withholding withholding) {
        policy.require(who, Action.WITHHOLDING_SET, Guarded.client(client.value()));
        Withholding before = on(client, from).orElse(null);
        UUID id = Ids.next();
        jdbc.sql("""
                insert into client_withholding (id, client_id, name, percent, note, valid_from, set_by_name, set_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(id, client.value(), withholding == null ? "" : withholding.name())
                .params(
                        withholding == null
                                ? BigDecimal.ZERO
                                : withholding.percent().value())
                .params(withholding == null ? "" : withholding.note(), from, who.name())
                .param(Timestamp.from(clock.instant()))
                .update();
        Changes changes = Changes.none()
                .with("withholding", said(before), said(withholding))
                .with("validFrom", null, from);
        trail.note(TrailNote.of("withholding", id, client.value(), withholding == null ? "ended" : "set")
                .changing(changes));
    }

    private static @Nullable String said(@Nullable Withholding withholding) {
        return withholding == null ? null : withholding.name() + " " + withholding.percent();
    }

    /** What the client withholds of an invoice of that day. */
    @Transactional(readOnly = true)
    public Optional<Withholding> on(ClientId client, LocalDate day) {
        return jdbc
                .sql(NEWEST.formatted("and valid_from <= ?"))
                .params(client.value(), day)
                .query(Withholdings::read)
                .stream()
                .findFirst()
                .filter(ClientWithholding::any)
                .map(each -> new Withholding(each.name(), each.percent(), each.note()));
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<ClientWithholding> of(SignedIn who, ClientId client) {
        policy.require(who, Action.INVOICE_SEE, Guarded.client(client.value()));
        return jdbc.sql(NEWEST.formatted(""))
                .param(client.value())
                .query(Withholdings::read)
                .list();
    }

    private static ClientWithholding read(ResultSet row, int number) throws SQLException {
        return new ClientWithholding(
                row.getObject("valid_from", LocalDate.class),
                row.getString("name"),
                new Percent(row.getBigDecimal("percent")),
                row.getString("note"),
                row.getString("set_by_name"),
                row.getTimestamp("set_at").toInstant());
    }
}
