package app.jobbag.torture;

import java.io.IOException;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** What this program knows of the tables: who signs in at the start, what is counted at the end. */
final class Staging {
    static final String EMAIL = "torture@example.com";
    static final String PASSWORD = "kill me twenty times";

    /** What a seal covers, written down a second time on purpose: this is the reading of somebody outside. */
    private static final String SEALED = """
            concat_ws(E'\\x1f', t.number, to_char(t.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
            t.actor_kind, t.actor_id, t.actor_name, t.subject, t.subject_id, coalesce(t.client_id::text, '-'), t.verb,
            t.changes::text, coalesce(t.reason, '-'))""";

    private static final String JOB_NUMBERS =
            "select substring(number from '[0-9]+$')::int as number from work_order where number is not null";

    private Staging() {}

    /** Somebody with every right that the deeds need, and the agency that invoices. */
    static void agency(TorturedServer server) throws IOException, SQLException {
        String hash = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2).encode(PASSWORD);
        UUID id = UUID.randomUUID();
        try (Connection sql = server.sql()) {
            execute(sql, """
                    insert into person (id, version, name, email, title, password_hash, active, locale, zone, theme, created_at)
                    values (?, 0, 'Torture', ?, '', ?, true, 'en', 'UTC', 'AUTO', now())""", id, EMAIL, hash);
            execute(sql, "insert into person_role select ?, unnest(array['AE', 'LEAD', 'FINANCE', 'MANAGER'])", id);
            execute(sql, """
                    insert into agency_profile (id, valid_from, legal_name, street, postcode, city, country, tax_id, email,
                        zone, currency, bank, iban, bic, register_line, created_at)
                    values (gen_random_uuid(), '2020-01-01', 'Torture SL', 'Calle 1', '28001', 'Madrid', 'ES', 'B00000000',
                        ?, 'UTC', 'EUR', 'Bank', 'ES9121000418450200051332', '', '', now())""", EMAIL);
        }
    }

    /** Takes an issued order to where it may be invoiced. Asked again, it changes nothing. */
    static void close(TorturedServer server, String order) throws IOException {
        try (Connection sql = server.sql()) {
            execute(
                    sql,
                    "update work_order set status = 'CLOSED', version = version + 1 where id = ? and status = 'ISSUED'",
                    UUID.fromString(order));
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** The sealer comes by every few seconds, and well within a minute after a kill in the middle of its work. */
    static void awaitSeals(Reckoning reckoning, long lastEntry) throws SQLException, InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(90));
        while (reckoning.unsealed(lastEntry) > 0 && Instant.now().isBefore(end)) {
            Thread.sleep(500);
        }
    }

    static void totals(Reckoning reckoning, Map<String, Long> acknowledged) throws SQLException {
        reckoning.same("clients", "select count(*) from client", acknowledged.getOrDefault("client begun", 0L));
        reckoning.same("orders", "select count(*) from work_order", acknowledged.getOrDefault("order begun", 0L));
        reckoning.same("invoices", "select count(*) from invoice", acknowledged.getOrDefault("request accepted", 0L));
        reckoning.same(
                "changes of clients",
                "select count(*) from trail where subject = 'client' and verb = 'changed'",
                acknowledged.getOrDefault("client changed", 0L));
    }

    static List<String> chains(Reckoning reckoning, long lastEntry) throws SQLException, NoSuchAlgorithmException {
        List<String> lines = new ArrayList<>();
        lines.add("finance numbers: %d, from 1 without gap, each once".formatted(reckoning.series("JB", JOB_NUMBERS)));
        lines.add("invoice numbers: %d, from 1 without gap, each once"
                .formatted(reckoning.series(
                        "invoice", "select series_number as number from invoice where number is not null")));
        lines.add("trail: %d entries sealed, the chain fits".formatted(reckoning.trail(SEALED, lastEntry)));
        return lines;
    }

    private static void execute(Connection sql, String statement, Object... values) throws SQLException {
        try (PreparedStatement run = sql.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                run.setObject(i + 1, values[i]);
            }
            run.executeUpdate();
        }
    }
}
