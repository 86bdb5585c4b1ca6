package app.jobbag.workorders;

import app.jobbag.kernel.NotFound;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The templates as their administrators see them: with versions, drafts and what is no longer offered. */
@Service
@Transactional(readOnly = true)
public class BriefLibrary {
    /** @param number of the newest version; 0 while there is none */
    public record Entry(String key, Words name, String discipline, int number, boolean drafted, boolean archived) {}

    /** @param by who published it; nobody did what Jobbag came with */
    public record Version(
            BriefVersionId id,
            int number,
            Instant publishedAt,
            @Nullable String by) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final BriefTemplates templates;
    private final AccessPolicy policy;

    BriefLibrary(JdbcClient jdbc, JsonMapper json, BriefTemplates templates, AccessPolicy policy) {
        this.jdbc = jdbc;
        this.json = json;
        this.templates = templates;
        this.policy = policy;
    }

    public List<Entry> all(SignedIn who) {
        require(who);
        return jdbc.sql("""
                select t.key, t.archived_at is not null as archived, coalesce(v.number, 0) as number,
                    d.template_id is not null as drafted, coalesce(v.content, d.content) ->> 'discipline' as discipline,
                    (coalesce(v.content, d.content) -> 'name')::text as name
                from brief_template t
                left join lateral (select number, content from brief_template_version
                    where template_id = t.id order by number desc limit 1) v on true
                left join brief_draft d on d.template_id = t.id
                order by t.archived_at is not null, t.position, t.key""")
                .query((row, n) -> new Entry(
                        row.getString("key"),
                        json.readValue(row.getString("name"), Words.class),
                        row.getString("discipline"),
                        row.getInt("number"),
                        row.getBoolean("drafted"),
                        row.getBoolean("archived")))
                .list();
    }

    /** The newest first. */
    public List<Version> versions(SignedIn who, String key) {
        require(who);
        return jdbc.sql("""
                select v.id, v.number, v.published_at, v.published_by_name
                from brief_template_version v join brief_template t on t.id = v.template_id
                where t.key = ? order by v.number desc""")
                .param(key)
                .query((row, n) -> new Version(
                        new BriefVersionId(row.getObject("id", UUID.class)),
                        row.getInt("number"),
                        row.getTimestamp("published_at").toInstant(),
                        row.getString("published_by_name")))
                .list();
    }

    public Brief version(SignedIn who, String key, int number) {
        return versions(who, key).stream()
                .filter(version -> version.number() == number)
                .map(version -> templates.version(version.id()).brief())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What the later of two versions asks otherwise than the earlier. */
    public List<BriefChange> changes(SignedIn who, String key, List<Integer> numbers, Locale locale) {
        return BriefChange.between(version(who, key, numbers.get(0)), version(who, key, numbers.get(1)), locale);
    }

    private void require(SignedIn who) {
        if (!policy.mayUse(who, Action.TEMPLATES_MANAGE)) {
            throw new NotFound();
        }
    }
}
