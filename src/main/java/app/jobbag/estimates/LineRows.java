package app.jobbag.estimates;

import app.jobbag.kernel.NotFound;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.staff.Discipline;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of estimates: read whole, written whole. */
@Component
class LineRows {
    /** The text that a snapshot of rows is kept as, by their columns. */
    static final String LINES =
            "(select coalesce(jsonb_agg(to_jsonb(l) - 'client_id' - 'estimate_id' order by l.place), '[]')"
                    + " from estimate_line l where l.client_id = e.client_id and l.estimate_id = e.id)";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final Reads reads;

    LineRows(JdbcClient jdbc, NamedParameterJdbcTemplate batches, Reads reads) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.reads = reads;
    }

    private record Head(Currency currency, BigDecimal discount) {}

    Later<List<Line>> read(EstimateId id) {
        return reads.rows(
                Line.class, Query.of("select * from estimate_line where estimate_id = ? order by place", id.value()));
    }

    /** The rows as they stand. */
    Later<Sheet> sheet(EstimateId id) {
        Later<List<Line>> lines = read(id);
        return head("select currency, discount from estimate where id = ?", id.value())
                .map(found -> sheet(found.orElseThrow(NotFound::new), lines.get()));
    }

    /** The rows of a version as they were sent. */
    Later<Sheet> version(UUID version) {
        return versions("v.id = ?", version).map(found -> found.orElseThrow(NotFound::new));
    }

    /** The rows that the client has signed. */
    Later<Optional<Sheet>> signed(EstimateId id) {
        return versions("v.id = (select e.signed_id from estimate e where e.id = ?)", id.value());
    }

    private Later<Optional<Sheet>> versions(String which, UUID id) {
        Later<List<Line>> lines = reads.rows(Line.class, Query.of("""
                select l.* from estimate_version v cross join lateral jsonb_populate_recordset(null::estimate_line, v.lines) l
                where %s order by l.place""".formatted(which), id));
        return head("select v.currency, v.discount from estimate_version v where " + which, id)
                .map(found -> found.map(head -> sheet(head, lines.get())));
    }

    private Later<Optional<Head>> head(String sql, UUID id) {
        return reads.row(Head.class, Query.of(sql, id));
    }

    private static Sheet sheet(Head head, List<Line> lines) {
        return new Sheet(head.currency(), head.discount(), lines);
    }

    EstimateId estimateOf(UUID version) {
        return new EstimateId(jdbc.sql("select estimate_id from estimate_version where id = ?")
                .param(version)
                .query(UUID.class)
                .single());
    }

    void write(Estimate estimate, List<Line> lines) {
        jdbc.sql("delete from estimate_line where estimate_id = ?")
                .param(estimate.id().value())
                .update();
        batches.batchUpdate(
                """
                insert into estimate_line (client_id, estimate_id, number, place, kind, discipline, text, quantity, unit_price,
                    percent, discount, tax_category, tax_percent, exemption_reason, choice, alternative)
                values (:client, :estimate, :number, :place, :kind, :discipline, :text, :quantity, :unitPrice, :percent,
                    :discount, :taxCategory, :taxPercent, :exemptionReason, :choice, :alternative)""", lines.stream().map(each -> values(estimate, each)).toArray(MapSqlParameterSource[]::new));
    }

    private static MapSqlParameterSource values(Estimate estimate, Line line) {
        Discipline discipline = line.discipline();
        return new MapSqlParameterSource("client", estimate.guardClient())
                .addValue("estimate", estimate.id().value())
                .addValue("number", line.number())
                .addValue("place", line.place())
                .addValue("kind", line.kind().name())
                .addValue("discipline", discipline == null ? null : discipline.name())
                .addValue("text", line.text())
                .addValue("quantity", line.quantity())
                .addValue("unitPrice", line.unitPrice())
                .addValue("percent", line.percent())
                .addValue("discount", line.discount())
                .addValue("taxCategory", line.taxCategory().name())
                .addValue("taxPercent", line.taxPercent())
                .addValue("exemptionReason", line.exemptionReason())
                .addValue("choice", line.choice().name())
                .addValue("alternative", line.alternative());
    }
}
