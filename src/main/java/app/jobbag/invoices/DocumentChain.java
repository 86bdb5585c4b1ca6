package app.jobbag.invoices;

import app.jobbag.kernel.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The chains over issued documents, one for each series: each hash covers the content and the hash before it in the series of
 * the year. Called while the series is locked, so there is one chain and no fork.
 */
@Component
public class DocumentChain {
    private static final String FIRST = "0".repeat(64);
    private static final int CHUNK = 500;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DocumentChain(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Sealed seal(DocumentNumber number, UUID document, Object content) {
        String table = number.series().table();
        String text = json.writeValueAsString(content);
        String previous = jdbc.sql("select sha256 from %s_seal where year = ? and number = ?".formatted(table))
                .params(number.year(), number.sequence() - 1)
                .query(String.class)
                .optional()
                .orElse(FIRST);
        String hash = Sha256.hex(previous, text);
        jdbc.sql("insert into %1$s_seal (year, number, %1$s_id, sha256) values (?, ?, ?, ?)".formatted(table))
                .params(number.year(), number.sequence(), document, hash)
                .update();
        return new Sealed(text, hash);
    }

    public <T> T read(String content, Class<T> type) {
        return json.readValue(content, type);
    }

    /** Every number of the series that is missing or whose content is not what was issued. */
    @Transactional(readOnly = true)
    public List<DocumentNumber> broken(DocumentSeries series) {
        List<DocumentNumber> broken = new ArrayList<>();
        jdbc.sql("select year, last from number_series where series = ? order by year")
                .param(series.name())
                .query((row, n) -> new DocumentNumber(series, row.getInt("year"), row.getInt("last")))
                .list()
                .forEach(last -> check(last, broken));
        return broken;
    }

    @Transactional(readOnly = true)
    public long count(DocumentSeries series) {
        return jdbc.sql("select count(*) from %s_seal".formatted(series.table()))
                .query(Long.class)
                .single();
    }

    private void check(DocumentNumber last, List<DocumentNumber> broken) {
        String previous = FIRST;
        for (int from = 1; from <= last.sequence(); from += CHUNK) {
            for (Link link : links(last, from, Math.min(last.sequence(), from + CHUNK - 1))) {
                if (!link.holds(previous)) {
                    broken.add(link.number());
                }
                previous = Optional.ofNullable(link.sha256()).orElse(FIRST);
            }
        }
    }

    private List<Link> links(DocumentNumber last, int from, int to) {
        return jdbc.sql("""
                select n.number, l.sha256, i.content, i.sha256 as stored
                from generate_series(?, ?) as n (number)
                left join %1$s_seal l on l.year = ? and l.number = n.number
                left join %1$s i on i.id = l.%1$s_id and i.series_year = l.year and i.series_number = n.number
                order by n.number""".formatted(last.series().table()))
                .params(from, to, last.year())
                .query((row, n) -> new Link(
                        new DocumentNumber(last.series(), last.year(), row.getInt("number")),
                        row.getString("sha256"),
                        row.getString("content"),
                        row.getString("stored")))
                .list();
    }

    private record Link(
            DocumentNumber number,
            @Nullable String sha256,
            @Nullable String content,
            @Nullable String stored) {
        boolean holds(String before) {
            return content != null && Sha256.hex(before, content).equals(sha256) && Objects.equals(sha256, stored);
        }
    }
}
