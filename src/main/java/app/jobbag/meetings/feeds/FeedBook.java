package app.jobbag.meetings.feeds;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Sha256;
import app.jobbag.staff.PersonId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Feeds as they are stored: by the hash of their token only. */
@Component
class FeedBook {
    private final JdbcClient jdbc;

    FeedBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose it is; the person is active and may see meetings of somebody. */
    record Holder(
            UUID id,
            UUID person,
            String name,
            String language,
            @Nullable UUID client,
            @Nullable String sha256,
            @Nullable Instant since) {}

    List<FeedDetails> of(PersonId person) {
        return jdbc.sql("""
                select f.id, f.client_id, coalesce(c.trading_names[1], c.legal_name) as client, f.created_at,
                    f.content_since is not null as read
                from calendar_feed f left join client c on c.id = f.client_id
                where f.person_id = ? and f.revoked_at is null order by c.id is not null, 3""")
                .param(person.value())
                .query((row, n) -> new FeedDetails(
                        row.getObject("id", UUID.class),
                        row.getObject("client_id", UUID.class),
                        row.getString("client"),
                        row.getTimestamp("created_at").toInstant(),
                        row.getBoolean("read")))
                .list();
    }

    void make(PersonId person, @Nullable ClientId client, String token, Instant now) {
        UUID of = client == null ? null : client.value();
        jdbc.sql("""
                update calendar_feed set revoked_at = ?
                where person_id = ? and client_id is not distinct from cast(? as uuid) and revoked_at is null""").params(Timestamp.from(now), person.value()).param(of).update();
        jdbc.sql(
                        "insert into calendar_feed (id, person_id, client_id, token_sha256, created_at) values (?, ?, ?, ?, ?)")
                .params(Ids.next(), person.value())
                .param(of)
                .params(Sha256.hex(token), Timestamp.from(now))
                .update();
    }

    boolean revoke(PersonId person, UUID id, Instant now) {
        return jdbc.sql("update calendar_feed set revoked_at = ? where id = ? and person_id = ? and revoked_at is null")
                        .params(Timestamp.from(now), id, person.value())
                        .update()
                > 0;
    }

    /** Nobody's once it is revoked or its person has left. */
    Optional<Holder> holder(String token) {
        return jdbc.sql("""
                select f.id, f.person_id as person, p.name, p.locale as language, f.client_id as client,
                    f.content_sha256 as sha256, f.content_since as since
                from calendar_feed f join person p on p.id = f.person_id and p.active
                where f.token_sha256 = ? and f.revoked_at is null""")
                .param(Sha256.hex(token))
                .query((row, n) -> {
                    Timestamp since = row.getTimestamp("since");
                    return new Holder(
                            row.getObject("id", UUID.class),
                            row.getObject("person", UUID.class),
                            row.getString("name"),
                            row.getString("language"),
                            row.getObject("client", UUID.class),
                            row.getString("sha256"),
                            since == null ? null : since.toInstant());
                })
                .optional();
    }

    void keep(UUID id, String sha256, Instant now) {
        jdbc.sql("update calendar_feed set content_sha256 = ?, content_since = ? where id = ?")
                .params(sha256, Timestamp.from(now), id)
                .update();
    }
}
