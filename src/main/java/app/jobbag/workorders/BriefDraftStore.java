package app.jobbag.workorders;

import app.jobbag.kernel.Ids;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Stale;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Where templates and their drafts are kept. */
@Component
class BriefDraftStore {
    private static final String SELECT = """
            select t.key, coalesce(d.version, 0) as version, coalesce(v.number, 0) as base,
                coalesce(d.content, v.content)::text as content, d.written_by_name, d.written_at,
                t.archived_at is not null as archived
            from brief_template t
            left join lateral (select number, content from brief_template_version
                where template_id = t.id order by number desc limit 1) v on true
            left join brief_draft d on d.template_id = t.id
            where t.key = ?""";

    private static final int LETTERS = 26;

    /** Who wrote or published it, and when. */
    record Author(String name, Instant at) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    BriefDraftStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<BriefDraft> draft(String key) {
        return jdbc.sql(SELECT).param(key).query((row, n) -> read(row)).optional();
    }

    private BriefDraft read(ResultSet row) throws SQLException {
        Timestamp written = row.getTimestamp("written_at");
        return new BriefDraft(
                row.getString("key"),
                row.getInt("version"),
                row.getInt("base"),
                json.readValue(row.getString("content"), Brief.class),
                row.getString("written_by_name"),
                written == null ? null : written.toInstant(),
                row.getBoolean("archived"));
    }

    Optional<Brief> newest(String key) {
        return jdbc.sql("""
                select v.content::text from brief_template_version v join brief_template t on t.id = v.template_id
                where t.key = ? order by v.number desc limit 1""")
                .param(key)
                .query(String.class)
                .optional()
                .map(content -> json.readValue(content, Brief.class));
    }

    UUID id(String key) {
        return jdbc.sql("select id from brief_template where key = ?")
                .param(key)
                .query(UUID.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Two administrators work on a template one after the other. */
    void lock(String key) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('brief ' || ?, 0))")
                .param(key)
                .query()
                .singleRow();
    }

    /** The key, or with as many letters more as it takes: templates that are called the same are few. */
    String freeKey(String wanted) {
        String key = wanted;
        for (int more = 1; taken(key); more++) {
            key = wanted + "-" + letters(more);
        }
        return key;
    }

    private static String letters(int number) {
        return number == 0 ? "" : letters((number - 1) / LETTERS) + (char) ('a' + (number - 1) % LETTERS);
    }

    private boolean taken(String key) {
        return jdbc.sql("select exists (select from brief_template where key = ?)")
                .param(key)
                .query(Boolean.class)
                .single();
    }

    void add(UUID id, String key, Instant now) {
        jdbc.sql("""
                insert into brief_template (id, key, position, created_at)
                select ?, ?, coalesce(max(position), 0) + 1, ? from brief_template""").params(id, key, Timestamp.from(now)).update();
    }

    void write(String key, int seen, Brief brief, Author author) {
        int written = jdbc.sql("""
                insert into brief_draft as d (template_id, version, content, written_by_name, written_at)
                select t.id, 1, :content::jsonb, :by, :now from brief_template t where t.key = :key
                on conflict (template_id) do update set version = d.version + 1, content = excluded.content,
                    written_by_name = excluded.written_by_name, written_at = excluded.written_at
                where d.version = :seen""")
                .param("key", key)
                .param("seen", seen)
                .param("content", json.writeValueAsString(brief))
                .param("by", author.name())
                .param("now", Timestamp.from(author.at()))
                .update();
        if (written == 0) {
            throw new Stale();
        }
    }

    void publish(String key, int number, Brief brief, Author author) {
        jdbc.sql("""
                insert into brief_template_version (id, template_id, number, content, published_at, published_by_name)
                select :id, t.id, :number, :content::jsonb, :now, :by from brief_template t where t.key = :key""")
                .param("id", Ids.next())
                .param("key", key)
                .param("number", number)
                .param("content", json.writeValueAsString(brief))
                .param("by", author.name())
                .param("now", Timestamp.from(author.at()))
                .update();
        discard(key);
    }

    void discard(String key) {
        jdbc.sql("delete from brief_draft d using brief_template t where t.id = d.template_id and t.key = ?")
                .param(key)
                .update();
    }

    void archive(String key, @Nullable Instant at) {
        jdbc.sql("update brief_template set archived_at = ? where key = ?")
                .param(1, at == null ? null : Timestamp.from(at), java.sql.Types.TIMESTAMP)
                .param(2, key)
                .update();
    }
}
