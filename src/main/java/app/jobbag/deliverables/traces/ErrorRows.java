package app.jobbag.deliverables.traces;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Stale;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderId;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of errors. */
@Component
class ErrorRows {
    private static final String SELECT = """
            select e.*, d.title as deliverable_title from traced_error e
            left join deliverable d on d.client_id = e.client_id and d.id = e.deliverable_id where\s""";

    private final JdbcClient jdbc;
    private final Reads reads;
    private final Clock clock;

    ErrorRows(JdbcClient jdbc, Reads reads, Clock clock) {
        this.jdbc = jdbc;
        this.reads = reads;
        this.clock = clock;
    }

    /** @throws NotFound when there is none for the viewer */
    ErrorDetails find(ErrorId id) {
        return reads.row(ErrorDetails.class, Query.of(SELECT + "e.id = ?", id.value()))
                .get()
                .orElseThrow(NotFound::new);
    }

    Later<List<ErrorDetails>> of(OrderId order) {
        return reads.rows(
                ErrorDetails.class,
                Query.of(SELECT + "e.order_id = ? order by e.found_on desc, e.id desc limit 100", order.value()));
    }

    ErrorId add(SignedIn who, ClientId client, OrderId order, ErrorDraft draft) {
        UUID id = Ids.next();
        ErrorDraft.Place place = draft.place();
        jdbc.sql("""
                insert into traced_error (id, client_id, version, order_id, deliverable_id, version_number, page, what, found_by,
                    found_on, reported_by, reported_by_name, reported_at, state)
                values (?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN')""")
                .params(Arrays.asList(
                        id,
                        client.value(),
                        order.value(),
                        place == null ? null : place.deliverable().value(),
                        place == null ? null : place.version(),
                        draft.page(),
                        draft.what(),
                        draft.foundBy().name(),
                        Date.valueOf(draft.foundOn()),
                        who.id().value(),
                        who.name(),
                        Timestamp.from(clock.instant())))
                .update();
        return new ErrorId(id);
    }

    void trace(SignedIn who, ErrorDetails error, CameIn cameIn, Traced traced) {
        int changed = jdbc.sql("""
                update traced_error set state = 'TRACED', came_kind = ?, came_version = ?, came_position = ?, came_step = ?,
                    cause = ?, remedy = ?, traced_by = ?, traced_by_name = ?, traced_at = ?, version = version + 1
                where id = ? and version = ?""")
                .params(Arrays.asList(
                        cameIn.kind().name(),
                        cameIn.version(),
                        cameIn.position(),
                        cameIn.step(),
                        traced.cause(),
                        traced.remedy(),
                        who.id().value(),
                        who.name(),
                        Timestamp.from(clock.instant()),
                        error.id(),
                        traced.version()))
                .update();
        if (changed == 0) {
            throw new Stale();
        }
    }
}
