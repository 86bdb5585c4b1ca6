package app.jobbag.workorders;

import app.jobbag.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The types of order there are, each with the newest version of its brief; older versions live on in their orders. */
@Service
@Transactional(readOnly = true)
public class BriefTemplates {
    private static final String SELECT = """
            select v.id, t.key, v.number, v.content::text as content
            from brief_template_version v join brief_template t on t.id = v.template_id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    /** A version is never changed (the table is a ledger), so what was read of one stays true on every node. */
    private final Map<BriefVersionId, BriefTemplate> read = new ConcurrentHashMap<>();

    BriefTemplates(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The newest version of each template that is offered, to choose from; the text only of those not read yet. */
    public List<BriefTemplate> current() {
        UUID[] known = read.keySet().stream().map(BriefVersionId::value).toArray(UUID[]::new);
        return jdbc.sql("""
                select distinct on (t.position, t.key) v.id, t.key, v.number,
                    case when v.id = any (?) then null else v.content::text end as content
                from brief_template t join brief_template_version v on v.template_id = t.id
                where t.archived_at is null order by t.position, t.key, v.number desc""")
                .param(known)
                .query((row, n) -> row.getString("content") == null ? known(row) : read(row))
                .list();
    }

    private BriefTemplate known(ResultSet row) throws SQLException {
        return version(new BriefVersionId(row.getObject("id", UUID.class)));
    }

    /** The newest version of one template that is offered. */
    public BriefTemplate current(String key) {
        return jdbc.sql("""
                select v.id from brief_template_version v join brief_template t on t.id = v.template_id
                where t.key = ? and t.archived_at is null order by v.number desc limit 1""")
                .param(key)
                .query(id())
                .optional()
                .map(this::version)
                .orElseThrow(NotFound::new);
    }

    public BriefTemplate version(BriefVersionId id) {
        BriefTemplate known = read.get(id);
        return known == null ? find(id) : known;
    }

    private BriefTemplate find(BriefVersionId id) {
        return jdbc.sql(SELECT + "where v.id = ?")
                .param(id.value())
                .query(template())
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static RowMapper<BriefVersionId> id() {
        return (row, n) -> new BriefVersionId(row.getObject("id", UUID.class));
    }

    private RowMapper<BriefTemplate> template() {
        return (row, n) -> read(row);
    }

    private BriefTemplate read(ResultSet row) throws SQLException {
        BriefTemplate template = new BriefTemplate(
                new BriefVersionId(row.getObject("id", UUID.class)),
                row.getString("key"),
                row.getInt("number"),
                json.readValue(row.getString("content"), Brief.class));
        read.put(template.id(), template);
        return template;
    }
}
