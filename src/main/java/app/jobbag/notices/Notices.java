package app.jobbag.notices;

import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Formats;
import app.jobbag.workorders.OrderId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person is told. Row-level security and the order's readers decide anew at each look: no notice outlives the right. */
@Service
@Transactional(readOnly = true)
public class Notices {
    private static final String SEEN =
            "exists (select from jobbag_order_readers(n.client_id, n.order_id) r where r.person = n.person_id)";

    private static final String LINES = """
        select n.kind, n.order_id, coalesce(o.number || ' ', '') || o.title as title,
            coalesce(c.trading_names[1], c.legal_name) as client, p.name as writer, k.text, n.noticed_at, n.read_at
        from (select * from notice where person_id = ? order by noticed_at desc, id desc limit 200) n
        join order_comment k on k.client_id = n.client_id and k.id = n.comment_id
        join work_order o on o.client_id = n.client_id and o.id = n.order_id
        join client c on c.id = n.client_id join person p on p.id = k.written_by
        where %s order by n.noticed_at desc, n.id desc\
        """.formatted(SEEN);

    private final JdbcClient jdbc;
    private final Reads reads;
    private final Clock clock;

    Notices(JdbcClient jdbc, Reads reads, Clock clock) {
        this.jdbc = jdbc;
        this.reads = reads;
        this.clock = clock;
    }

    /** The newest first. */
    public List<NoticeLine> of(SignedIn who) {
        return reads.rows(NoticeLine.class, Query.of(LINES, who.id().value())).get();
    }

    /** Unread ones; stops where a page says "1,000+". */
    public long unread(SignedIn who) {
        return jdbc.sql("select count(*) from (select 1 from notice n where n.person_id = ? and n.read_at is null and "
                        + SEEN + " limit " + (Formats.COUNTED + 1) + ") counted")
                .param(who.id().value())
                .query(Long.class)
                .single();
    }

    /** All of them, or those of one order. */
    @Transactional
    public void read(SignedIn who, @Nullable OrderId order) {
        UUID only = order == null ? null : order.value();
        jdbc.sql("""
            update notice set read_at = :now where person_id = :me and read_at is null
                and (cast(:order as uuid) is null or order_id = cast(:order as uuid))\
            """)
                .param("now", Timestamp.from(clock.instant()))
                .param("me", who.id().value())
                .param("order", only)
                .update();
    }
}
