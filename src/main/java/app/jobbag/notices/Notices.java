package app.jobbag.notices;

import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Formats;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person is told. Row-level security and the object's readers decide anew at each look: no notice outlives the right. */
@Service
@Transactional(readOnly = true)
public class Notices {
    /** That the person may see what the notice {@code n} is about. */
    static final String SEEN =
            "exists (select from jobbag_readers(n.object_kind, n.client_id, n.object_id) r where r.person = n.person_id)";

    /** Of what stands in the parentheses of {@code from (…) n}, as far as it may be seen. */
    static final String LINES = """
        select n.id, n.kind, n.object_kind, n.object_id, o.title, coalesce(c.trading_names[1], c.legal_name) as client,
            n.teller, n.fact, n.said, n.noticed_at, n.read_at
        from (%%s) n join client c on c.id = n.client_id cross join lateral jobbag_named(n.object_kind, n.object_id) o
        where %s order by n.noticed_at desc, n.id desc\
        """.formatted(SEEN);

    private static final String NEWEST = LINES.formatted("""
            select * from notice n where n.person_id = ? and (n.noticed_at, n.id) < (cast(? as timestamptz), cast(? as uuid)) and %s
            order by n.noticed_at desc, n.id desc limit %d""".formatted(SEEN, NoticePage.LINES + 1));

    private final JdbcClient jdbc;
    private final Reads reads;
    private final Clock clock;

    Notices(JdbcClient jdbc, Reads reads, Clock clock) {
        this.jdbc = jdbc;
        this.reads = reads;
        this.clock = clock;
    }

    /** The newest first. */
    public NoticePage of(SignedIn who, NoticePage.After after) {
        return NoticePage.of(
                reads.rows(NoticeLine.class, Query.of(NEWEST, who.id().value(), after.at(), after.id()))
                        .get());
    }

    /** Unread ones; stops where a page says "1,000+". */
    public long unread(SignedIn who) {
        return jdbc.sql("select count(*) from (select 1 from notice n where n.person_id = ? and n.read_at is null and "
                        + SEEN + " limit " + (Formats.COUNTED + 1) + ") counted")
                .param(who.id().value())
                .query(Long.class)
                .single();
    }

    /** All that the person is told of one thing. */
    @Transactional
    public void read(SignedIn who, UUID object) {
        jdbc.sql("update notice set read_at = ? where person_id = ? and read_at is null and object_id = ?")
                .params(Timestamp.from(clock.instant()), who.id().value(), object)
                .update();
    }

    @Transactional
    public void readAll(SignedIn who) {
        jdbc.sql("update notice set read_at = ? where person_id = ? and read_at is null")
                .params(Timestamp.from(clock.instant()), who.id().value())
                .update();
    }
}
