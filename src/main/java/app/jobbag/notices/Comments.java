package app.jobbag.notices;

import app.jobbag.kernel.Ids;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderRegister;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says something on an order and tells those whom it concerns: the people mentioned, and its followers. */
@Service
@Transactional
public class Comments {
    /** Somebody is mentioned by an @ and the full name. */
    private static final String MENTIONED = "strpos(lower(:text), '@' || lower(p.name)) > 0";

    private static final String READERS =
            " from jobbag_order_readers(:client, :order) r join person p on p.id = r.person ";

    private static final String LINES = """
        select p.name as writer, k.text, k.written_at from order_comment k join person p on p.id = k.written_by
        where k.order_id = ? order by k.written_at desc, k.id desc limit 200\
        """;

    private final JdbcClient jdbc;
    private final Reads reads;
    private final OrderRegister orders;
    private final Clock clock;

    Comments(JdbcClient jdbc, Reads reads, OrderRegister orders, Clock clock) {
        this.jdbc = jdbc;
        this.reads = reads;
        this.orders = orders;
        this.clock = clock;
    }

    private record Name(String name) {}

    private record Follows(boolean muted) {}

    /** Whoever writes follows from then on, as do those who are mentioned. */
    public void write(SignedIn who, OrderId id, String text) {
        OrderDetails order = orders.show(who, id);
        UUID comment = Ids.next();
        jdbc.sql("""
            insert into order_comment (id, client_id, order_id, text, written_by, written_at)
            values (:comment, :client, :order, :text, :me, :now)\
            """)
                .param("comment", comment)
                .param("client", order.client().value())
                .param("order", id.value())
                .param("text", text)
                .param("me", who.id().value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        said(
                who,
                order,
                text,
                """
                    insert into order_follower (client_id, order_id, person_id, muted, since)
                    select :client, :order, p.id, false, :now\
                    """ + READERS + "where" + " p.id" + " = :me" + " or " + MENTIONED + " on conflict" + " do nothing");
        said(
                who,
                order,
                text,
                """
                insert into notice (id, client_id, person_id, kind, order_id, comment_id, noticed_at)
                select gen_random_uuid(), :client, p.id, case when %s then 'MENTION' else 'COMMENT' end, :order, '%s', :now\
                """.formatted(MENTIONED, comment)
                        + READERS + "where p.id <> :me and (" + MENTIONED
                        + " or exists (select from order_follower f where f.order_id = :order and f.person_id = p.id"
                        + " and not f.muted))");
    }

    private void said(SignedIn who, OrderDetails order, String text, String sql) {
        jdbc.sql(sql)
                .param("client", order.client().value())
                .param("order", order.id().value())
                .param("text", text)
                .param("me", who.id().value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Begins or stops to hear of what others say on the order. A mention is told all the same. */
    public void follow(SignedIn who, OrderId id, boolean follows) {
        OrderDetails order = orders.show(who, id);
        jdbc.sql("""
            insert into order_follower (client_id, order_id, person_id, muted, since) values (?, ?, ?, ?, ?)
            on conflict (order_id, person_id) do update set muted = excluded.muted, since = excluded.since\
            """)
                .params(order.client().value(), id.value(), who.id().value(), !follows, Timestamp.from(clock.instant()))
                .update();
    }

    /** For a page that has asked whether the person may see the order. */
    public Later<CommentsView> of(SignedIn who, OrderDetails order) {
        Later<List<CommentLine>> lines =
                reads.rows(CommentLine.class, Query.of(LINES, order.id().value()));
        Later<List<Name>> people = reads.rows(
                Name.class,
                Query.of(
                        "select p.name from jobbag_order_readers(?, ?) r join person p on p.id = r.person"
                                + " where p.id <> ? order by lower(p.name) limit 200",
                        order.client().value(),
                        order.id().value(),
                        who.id().value()));
        return reads.rows(
                        Follows.class,
                        Query.of(
                                "select muted from order_follower where order_id = ? and person_id = ?",
                                order.id().value(),
                                who.id().value()))
                .map(found -> new CommentsView(
                        order.id(),
                        lines.get(),
                        found.stream().anyMatch(each -> !each.muted()),
                        people.get().stream().map(Name::name).toList()));
    }
}
