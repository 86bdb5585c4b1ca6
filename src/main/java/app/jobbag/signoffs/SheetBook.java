package app.jobbag.signoffs;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ContactId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The SQL of signing sheets: one for each signer and contact, never changed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SheetBook {
    private static final String SELECT = "select * from signing_sheet ";

    private final JdbcClient jdbc;

    SheetBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(SigningSheet sheet) {
        Consent consent = sheet.consent();
        jdbc.sql("""
                insert into signing_sheet (id, client_id, request_id, signer_id, contact_id, sha256, code,
                    consent_version, consent_language, consent_text, printed_by, printed_by_name, printed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(sheet.id(), sheet.client().value(), sheet.request().value())
                .params(sheet.signer().value(), sheet.contact().value(), sheet.sha256())
                .param(sheet.code().symbols())
                .params(consent.version(), consent.language(), consent.text())
                .params(sheet.printedBy(), sheet.printedByName(), Timestamp.from(sheet.printedAt()))
                .update();
    }

    /** The one that the signer's contact of now can sign. */
    public Optional<SigningSheet> of(SignerDetails signer) {
        return jdbc.sql(SELECT + "where signer_id = ? and contact_id = ?")
                .params(signer.id(), signer.who())
                .query(SheetBook::read)
                .optional();
    }

    public Optional<SigningSheet> find(SheetCode code) {
        return jdbc.sql(SELECT + "where code = ?")
                .param(code.symbols())
                .query(SheetBook::read)
                .optional();
    }

    public SigningSheet get(UUID id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id)
                .query(SheetBook::read)
                .single();
    }

    private static SigningSheet read(ResultSet row, int number) throws SQLException {
        return new SigningSheet(
                row.getObject("id", UUID.class),
                new ClientId(row.getObject("client_id", UUID.class)),
                new SignatureRequestId(row.getObject("request_id", UUID.class)),
                new SignerId(row.getObject("signer_id", UUID.class)),
                new ContactId(row.getObject("contact_id", UUID.class)),
                row.getString("sha256"),
                new SheetCode(row.getString("code")),
                new Consent(
                        row.getString("consent_version"),
                        row.getString("consent_language"),
                        row.getString("consent_text")),
                row.getObject("printed_by", UUID.class),
                row.getString("printed_by_name"),
                row.getTimestamp("printed_at").toInstant());
    }
}
