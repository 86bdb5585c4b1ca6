package app.jobbag.notices;

import app.jobbag.kernel.Ids;
import app.jobbag.kernel.NotFound;
import app.jobbag.notices.Telling.Audience;
import app.jobbag.notices.Telling.Fact;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.staff.SignedIn;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says something about anything that can be seen, and tells those whom it concerns: the people mentioned, and its followers. */
@Service
@Transactional
public class Comments {
    private static final String LINES = """
        select p.name as writer, k.text, k.written_at from object_comment k join person p on p.id = k.written_by
        where k.object_id = ? order by k.written_at desc, k.id desc limit 200\
        """;

    private final JdbcClient jdbc;
    private final Reads reads;
    private final Telling telling;
    private final Clock clock;

    Comments(JdbcClient jdbc, Reads reads, Telling telling, Clock clock) {
        this.jdbc = jdbc;
        this.reads = reads;
        this.telling = telling;
        this.clock = clock;
    }

    private record Name(String name) {}

    private record Follows(boolean muted) {}

    /** @throws NotFound when there is no such thing, or the person may not see it */
    @Transactional(readOnly = true)
    public About find(SignedIn who, Topic topic, UUID object) {
        return jdbc.sql("""
            select n.client, n.title, coalesce(c.trading_names[1], c.legal_name) as client_name
            from jobbag_named(:topic, :object) n join client c on c.id = n.client
            where exists (select from jobbag_readers(:topic, n.client, :object) r where r.person = :me)\
            """)
                .param("topic", topic.key())
                .param("object", object)
                .param("me", who.id().value())
                .query((row, n) -> new About(
                        topic,
                        object,
                        row.getObject("client", UUID.class),
                        row.getString("title"),
                        row.getString("client_name")))
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public CommentsView show(SignedIn who, Topic topic, UUID object) {
        return of(who, find(who, topic, object)).get();
    }

    /** Whoever writes follows from then on, as do those who are mentioned. */
    public void write(SignedIn who, Topic topic, UUID object, String text) {
        About about = find(who, topic, object);
        UUID comment = Ids.next();
        jdbc.sql("""
            insert into object_comment (id, client_id, kind, object_id, text, written_by, written_at)
            values (?, ?, ?, ?, ?, ?, ?)\
            """)
                .params(
                        comment,
                        about.client(),
                        topic.key(),
                        object,
                        text,
                        who.id().value(),
                        now())
                .update();
        jdbc.sql("""
            insert into object_follower (client_id, kind, object_id, person_id, muted, since)
            select :client, :topic, :object, p.id, false, :now
            from jobbag_readers(:topic, :client, :object) r join person p on p.id = r.person
            where p.id = :me or %s on conflict do nothing\
            """.formatted(Audience.MENTIONED))
                .param("client", about.client())
                .param("topic", topic.key())
                .param("object", object)
                .param("said", text)
                .param("me", who.id().value())
                .param("now", now())
                .update();
        telling.tell(Fact.said(NoticeKind.MENTION, about, comment, text), Audience.OF_MENTION);
        telling.tell(Fact.said(NoticeKind.COMMENT, about, comment, text), Audience.OF_COMMENT);
    }

    /** Begins or stops to hear of it. A mention, and what one is assigned to, is told all the same. */
    public void follow(SignedIn who, Topic topic, UUID object, boolean follows) {
        About about = find(who, topic, object);
        jdbc.sql("""
            insert into object_follower (client_id, kind, object_id, person_id, muted, since) values (?, ?, ?, ?, ?, ?)
            on conflict (object_id, person_id) do update set muted = excluded.muted, since = excluded.since\
            """)
                .params(about.client(), topic.key(), object, who.id().value(), !follows, now())
                .update();
    }

    /** For a page that has asked whether the person may see it. */
    public Later<CommentsView> of(SignedIn who, About about) {
        Later<List<CommentLine>> lines = reads.rows(CommentLine.class, Query.of(LINES, about.object()));
        Later<List<Name>> people = reads.rows(
                Name.class,
                Query.of(
                        "select p.name from jobbag_readers(?, ?, ?) r join person p on p.id = r.person"
                                + " where p.id <> ? order by lower(p.name) limit 200",
                        about.topic().key(),
                        about.client(),
                        about.object(),
                        who.id().value()));
        return reads.rows(
                        Follows.class,
                        Query.of(
                                "select muted from object_follower where object_id = ? and person_id = ?",
                                about.object(),
                                who.id().value()))
                .map(found -> new CommentsView(
                        about,
                        lines.get(),
                        found.stream().anyMatch(each -> !each.muted()),
                        people.get().stream().map(Name::name).toList()));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
