package app.jobbag.imports;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ContactId;
import app.jobbag.imports.Known.Company;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Stale;
import app.jobbag.staff.SignedIn;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of imports, and what is known of clients. */
@Component
class ImportRows {
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ImportRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** What became of a row that something was made of. */
    record Made(
            int number,
            Outcome outcome,
            @Nullable ClientId client,
            @Nullable ContactId contact) {}

    void start(SignedIn who, ImportRecord record, List<List<String>> rows) {
        jdbc.sql("""
                insert into client_import (id, version, started_by, file_name, heads, fields, country, alike, state, started_at)
                values (:id, 0, :who, :name, :heads, :fields, :country, :alike, 'OPEN', :at)""")
                .param("id", record.id().value())
                .param("who", who.id().value())
                .param("name", record.fileName())
                .param("heads", record.heads().toArray(String[]::new))
                .param("fields", record.fields().toArray(String[]::new))
                .param("country", record.country())
                .param("alike", record.alike())
                .param("at", Timestamp.from(record.startedAt()))
                .update();
        int[] number = {0};
        batches.batchUpdate(
                "insert into client_import_row (import_id, number, cells) values (?, ?, ?)",
                rows,
                500,
                (statement, row) -> {
                    statement.setObject(1, record.id().value());
                    statement.setInt(2, ++number[0]);
                    statement.setArray(3, statement.getConnection().createArrayOf("text", row.toArray()));
                });
    }

    ImportRecord find(ImportId id) {
        return jdbc.sql("select * from client_import where id = ?")
                .param(id.value())
                .query((row, n) -> record(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    List<ImportRecord> newest(SignedIn who) {
        return jdbc.sql("select * from client_import where started_by = ? order by started_at desc limit 30")
                .param(who.id().value())
                .query((row, n) -> record(row))
                .list();
    }

    List<List<String>> cells(ImportId id) {
        return jdbc.sql("select cells from client_import_row where import_id = ? order by number")
                .param(id.value())
                .query((row, n) -> texts(row.getArray(1)))
                .list();
    }

    /** @throws Stale when it is no longer what the page was written from */
    void change(ImportRecord changed) {
        int rows = jdbc.sql("""
                update client_import set version = version + 1, fields = :fields, country = :country, alike = :alike,
                    state = :state, ended_at = :ended, clients = :clients, contacts = :contacts, left_out = :left
                where id = :id and version = :version""")
                .param("id", changed.id().value())
                .param("version", changed.version())
                .param("fields", changed.fields().toArray(String[]::new))
                .param("country", changed.country())
                .param("alike", changed.alike())
                .param("state", changed.state().name())
                .param("ended", changed.endedAt() == null ? null : Timestamp.from(changed.endedAt()))
                .param("clients", changed.clients())
                .param("contacts", changed.contacts())
                .param("left", changed.leftOut())
                .update();
        if (rows == 0) {
            throw new Stale();
        }
    }

    void settle(ImportId id, List<Made> made) {
        batches.batchUpdate(
                "update client_import_row set outcome = ?, made_client = ?, made_contact = ? where import_id = ? and number = ?",
                made,
                500,
                (statement, row) -> {
                    statement.setString(1, row.outcome().name());
                    statement.setObject(
                            2, row.client() == null ? null : row.client().value());
                    statement.setObject(
                            3, row.contact() == null ? null : row.contact().value());
                    statement.setObject(4, id.value());
                    statement.setInt(5, row.number());
                });
    }

    List<Made> made(ImportId id) {
        return jdbc.sql("""
                select number, outcome, made_client, made_contact from client_import_row
                where import_id = ? and outcome is not null order by number""")
                .param(id.value())
                .query((row, n) -> new Made(
                        row.getInt(1),
                        Outcome.valueOf(row.getString(2)),
                        Optional.ofNullable(row.getObject(3, UUID.class))
                                .map(ClientId::new)
                                .orElse(null),
                        Optional.ofNullable(row.getObject(4, UUID.class))
                                .map(ContactId::new)
                                .orElse(null)))
                .list();
    }

    /** The clients that the person sees, archived ones too. */
    Known known() {
        Known known = new Known();
        jdbc.sql("""
                select c.id, c.code, c.tax_id, c.accounts_email, array_prepend(c.legal_name, c.trading_names) as names,
                    array(select k.email from contact k where k.client_id = c.id) as emails
                from client c""").query(row -> {
            List<String> names = texts(row.getArray("names"));
            Set<String> emails = new HashSet<>(texts(row.getArray("emails")));
            emails.add(row.getString("accounts_email"));
            Company company = new Company(names.get(0), emails, new ClientId(row.getObject("id", UUID.class)));
            known.add(company, row.getString("code"), row.getString("tax_id"), names);
        });
        return known;
    }

    private static ImportRecord record(ResultSet row) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        return new ImportRecord(
                new ImportId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getString("file_name"),
                texts(row.getArray("heads")),
                texts(row.getArray("fields")),
                row.getString("country"),
                row.getBoolean("alike"),
                ImportRecord.State.valueOf(row.getString("state")),
                row.getTimestamp("started_at").toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getInt("clients"),
                row.getInt("contacts"),
                row.getInt("left_out"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
