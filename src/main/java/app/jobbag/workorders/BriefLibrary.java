package app.jobbag.workorders;

import app.jobbag.kernel.NotFound;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
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

    /** Two versions by their numbers. */
    public record Wanted(@Nullable Integer from, @Nullable Integer to) {}

    /** @param versions all that can be compared */
    public record Comparison(List<Version> versions, int from, int to, List<BriefChange> changes) {}

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

    /**
     * What the later of two versions asks otherwise than the earlier.
     *
     * @param wanted their numbers; where there is no such version, the newest and the one before it
     */
    public Comparison compare(SignedIn who, String key, Wanted wanted, Locale locale) {
        List<Version> versions = versions(who, key);
        Version to = numbered(versions, wanted.to())
                .or(() -> versions.stream().findFirst())
                .orElseThrow(NotFound::new);
        Version from = numbered(versions, wanted.from())
                .or(() -> numbered(versions, to.number() - 1))
                .orElse(to);
        Brief before = templates.version(from.id()).brief();
        Brief after = templates.version(to.id()).brief();
        return new Comparison(versions, from.number(), to.number(), BriefChange.between(before, after, locale));
    }

    private static Optional<Version> numbered(List<Version> versions, @Nullable Integer number) {
        return versions.stream()
                .filter(version -> Objects.equals(version.number(), number))
                .findFirst();
    }

    private void require(SignedIn who) {
        if (!policy.mayUse(who, Action.TEMPLATES_MANAGE)) {
            throw new NotFound();
        }
    }
}
