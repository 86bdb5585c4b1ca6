package app.jobbag.signoffs;

import app.jobbag.clients.ClientId;
import app.jobbag.staff.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a row of the ledger, with the signer's place in the request. */
final class SignatureRow {
    static final String SELECT = """
            select g.*, s.position, s.asked_at from signature g
            left join signature_signer s on s.client_id = g.client_id and s.id = g.signer_id""";

    private SignatureRow() {}

    static SignatureDetails read(ResultSet row, int number) throws SQLException {
        return new SignatureDetails(
                row.getLong("number"), evidence(row), row.getString("previous"), row.getString("hash"));
    }

    private static Evidence evidence(ResultSet row) throws SQLException {
        return new Evidence(
                new ClientId(row.getObject("client_id", UUID.class)),
                new SignatureRequestId(row.getObject("request_id", UUID.class)),
                signer(row),
                SignerState.valueOf(row.getString("outcome")),
                row.getString("remarks"),
                row.getString("sha256"),
                at(row),
                new Consent(
                        row.getString("consent_version"),
                        row.getString("consent_language"),
                        row.getString("consent_text")),
                row.getString("typed_name"),
                Method.valueOf(row.getString("method")),
                row.getString("mailed_to"),
                new Device(row.getString("address"), row.getString("agent")),
                standsFor(row),
                drawn(row.getString("drawn")),
                onPaper(row));
    }

    private static @Nullable Drawing drawn(@Nullable String points) {
        return points == null ? null : new Drawing(points);
    }

    private static @Nullable OnPaper onPaper(ResultSet row) throws SQLException {
        UUID id = row.getObject("paper_id", UUID.class);
        return id == null
                ? null
                : new OnPaper(
                        id,
                        new SheetCode(row.getString("paper_code")),
                        row.getObject("paper_dated", LocalDate.class),
                        row.getString("scan_sha256"),
                        new PersonId(row.getObject("recorded_by", UUID.class)),
                        row.getString("recorded_by_name"),
                        new PersonId(row.getObject("confirmed_by", UUID.class)),
                        row.getString("confirmed_by_name"));
    }

    private static @Nullable StandsFor standsFor(ResultSet row) throws SQLException {
        UUID person = row.getObject("deputy_of", UUID.class);
        return person == null ? null : new StandsFor(person, row.getString("deputy_of_name"));
    }

    private static SignerDetails signer(ResultSet row) throws SQLException {
        var asked = row.getTimestamp("asked_at");
        return new SignerDetails(
                row.getObject("signer_id", UUID.class),
                row.getInt("position"),
                Party.valueOf(row.getString("party")),
                row.getObject("who", UUID.class),
                row.getString("name"),
                row.getString("capacity"),
                SignerState.valueOf(row.getString("outcome")),
                asked == null ? null : asked.toInstant(),
                at(row),
                row.getString("remarks"),
                null,
                null,
                null);
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getTimestamp("signed_at").toInstant();
    }
}
