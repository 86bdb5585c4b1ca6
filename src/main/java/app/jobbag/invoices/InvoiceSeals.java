package app.jobbag.invoices;

import app.jobbag.kernel.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The chain over issued invoices: each hash covers the content and the hash before it in the series of the year. Called
 * while the series is locked, so there is one chain and no fork.
 */
@Component
class InvoiceSeals {
    private static final String FIRST = "0".repeat(64);
    private static final int CHUNK = 500;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    InvoiceSeals(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Sealed seal(InvoiceNumber number, InvoiceId invoice, InvoiceContent content) {
        String text = json.writeValueAsString(content);
        String previous = jdbc.sql("select sha256 from invoice_seal where year = ? and number = ?")
                .params(number.year(), number.sequence() - 1)
                .query(String.class)
                .optional()
                .orElse(FIRST);
        String hash = Sha256.hex(previous, text);
        jdbc.sql("insert into invoice_seal (year, number, invoice_id, sha256) values (?, ?, ?, ?)")
                .params(number.year(), number.sequence(), invoice.value(), hash)
                .update();
        return new Sealed(text, hash);
    }

    InvoiceContent read(String content) {
        return json.readValue(content, InvoiceContent.class);
    }

    /** Every number of the series that is missing or whose content is not what was issued. */
    @Transactional(readOnly = true)
    List<InvoiceNumber> broken() {
        List<InvoiceNumber> broken = new ArrayList<>();
        jdbc.sql("select year, last from number_series where series = ? order by year")
                .param(InvoiceNumber.SERIES)
                .query((row, n) -> new InvoiceNumber(row.getInt("year"), row.getInt("last")))
                .list()
                .forEach(last -> check(last, broken));
        return broken;
    }

    @Transactional(readOnly = true)
    public long count() {
        return jdbc.sql("select count(*) from invoice_seal").query(Long.class).single();
    }

    private void check(InvoiceNumber last, List<InvoiceNumber> broken) {
        String previous = FIRST;
        for (int from = 1; from <= last.sequence(); from += CHUNK) {
            for (Link link : links(last.year(), from, Math.min(last.sequence(), from + CHUNK - 1))) {
                if (!link.holds(previous)) {
                    broken.add(link.number());
                }
                previous = Optional.ofNullable(link.sha256()).orElse(FIRST);
            }
        }
    }

    private List<Link> links(int year, int from, int to) {
        return jdbc.sql("""
                select n.number, l.sha256, i.content, i.sha256 as stored
                from generate_series(?, ?) as n (number)
                left join invoice_seal l on l.year = ? and l.number = n.number
                left join invoice i on i.id = l.invoice_id and i.series_year = l.year and i.series_number = n.number
                order by n.number""")
                .params(from, to, year)
                .query((row, n) -> new Link(
                        new InvoiceNumber(year, row.getInt("number")),
                        row.getString("sha256"),
                        row.getString("content"),
                        row.getString("stored")))
                .list();
    }

    private record Link(
            InvoiceNumber number,
            @Nullable String sha256,
            @Nullable String content,
            @Nullable String stored) {
        boolean holds(String before) {
            return content != null && Sha256.hex(before, content).equals(sha256) && Objects.equals(sha256, stored);
        }
    }
}
