package app.jobbag.closing;

import app.jobbag.kernel.Ids;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deeds that closed several cards, as they are kept. */
@Component
class ClosingRuns {
    private final JdbcClient jdbc;
    private final Reads reads;

    ClosingRuns(JdbcClient jdbc, Reads reads) {
        this.jdbc = jdbc;
        this.reads = reads;
    }

    record Waiting(ClosingCardId id, OrderId orderId) {}

    /** The longest waiting first. */
    Later<List<Waiting>> waiting(int most) {
        return reads.rows(
                Waiting.class,
                Query.of(
                        "select id, order_id from closing_card where status = 'WAITING' order by landed_at, id limit ?",
                        most));
    }

    ClosingRunId begin(SignedIn who, Instant now) {
        UUID id = Ids.next();
        jdbc.sql("insert into closing_run (id, closed_by, closed_by_name, closed_at) values (?, ?, ?, ?)")
                .params(id, who.id().value(), who.name(), Timestamp.from(now))
                .update();
        return new ClosingRunId(id);
    }

    void add(ClosingRunId run, ClosingCardId card, ClosingRun.Outcome outcome, int points) {
        jdbc.sql("""
                insert into closing_run_card (run_id, client_id, card_id, outcome, points)
                select ?, k.client_id, k.id, ?, ? from closing_card k where k.id = ?""").params(run.value(), outcome.name(), points, card.value()).update();
    }

    /** With the cards that the reader sees. */
    Later<Optional<ClosingRun>> find(ClosingRunId id) {
        return reads.row(ClosingRun.class, Query.of("""
                select r.closed_by, r.closed_by_name, r.closed_at, (select coalesce(json_agg(json_build_object('card_id', c.card_id,
                        'order', o.number || ' ' || o.title, 'client', coalesce(k.trading_names[1], k.legal_name),
                        'outcome', c.outcome, 'points', c.points) order by o.number), '[]')
                    from closing_run_card c join closing_card a on a.client_id = c.client_id and a.id = c.card_id
                    join work_order o on o.client_id = a.client_id and o.id = a.order_id join client k on k.id = c.client_id
                    where c.run_id = r.id) as rows
                from closing_run r where r.id = ?""", id.value()));
    }
}
