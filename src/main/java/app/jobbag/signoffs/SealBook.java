package app.jobbag.signoffs;

import app.jobbag.clients.ClientId;
import app.jobbag.files.FileId;
import app.jobbag.signoffs.seal.SealForm;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The sealed documents as they are stored: wanted, tried, and once ready never changed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SealBook {
    private static final String SELECT = "select request_id, client_id, state, file_id from sealed_document";

    private final JdbcClient jdbc;

    SealBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void want(SealWanted wanted, Instant now, Instant firstLook) {
        jdbc.sql("""
                insert into sealed_document (request_id, client_id, state, wanted_at, next_attempt_at)
                values (?, ?, 'PENDING', ?, ?)""")
                .params(wanted.request().value(), wanted.client().value())
                .params(Timestamp.from(now), Timestamp.from(firstLook))
                .update();
    }

    public Optional<SealedDocument> find(SignatureRequestId request) {
        return jdbc.sql(SELECT + " where request_id = ?")
                .param(request.value())
                .query(SealBook::read)
                .optional();
    }

    /** Held until the transaction ends: of two that sealed the same request the second finds it ready. */
    public Optional<SealedDocument> lock(SignatureRequestId request) {
        return jdbc.sql(SELECT + " where request_id = ? for update")
                .param(request.value())
                .query(SealBook::read)
                .optional();
    }

    public Optional<SealedDocument> ofFile(FileId file) {
        return jdbc.sql(SELECT + " where file_id = ?")
                .param(file.value())
                .query(SealBook::read)
                .optional();
    }

    /** Whoever takes one has it for that long; when it dies, the next one finds it after that. */
    public List<SealWanted> takeDue(Instant now, Instant until, int most) {
        return jdbc.sql("""
                update sealed_document set next_attempt_at = :until where request_id in (
                    select request_id from sealed_document where state <> 'READY' and next_attempt_at <= :now
                    order by next_attempt_at limit :most for update skip locked)
                returning request_id, client_id""")
                .param("until", Timestamp.from(until))
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query((row, n) -> new SealWanted(request(row), client(row)))
                .list();
    }

    public void ready(Sealed sealed, Instant at) {
        jdbc.sql("""
                update sealed_document set state = 'READY', next_attempt_at = null, failure = null, file_id = ?,
                    sha256 = ?, form = ?, certificate = ?, sealed_at = ? where request_id = ?""")
                .params(sealed.file().value(), sealed.sha256(), sealed.form().name(), sealed.certificate())
                .params(Timestamp.from(at), sealed.request().value())
                .update();
    }

    /** Tried again after a minute, two, four … an hour. */
    public void fail(SignatureRequestId request, String reason, Instant now) {
        jdbc.sql("""
                update sealed_document set state = 'FAILED', failure = :reason, failures = failures + 1,
                    next_attempt_at = :now::timestamptz + least(60, power(2, least(failures, 6))) * interval '1 minute'
                where request_id = :request""")
                .param("reason", reason)
                .param("now", Timestamp.from(now))
                .param("request", request.value())
                .update();
    }

    /** What waits for its pages of evidence is taken up again after a minute. */
    public void putOff(SignatureRequestId request, Instant now) {
        jdbc.sql("""
                update sealed_document set next_attempt_at = :now::timestamptz + interval '1 minute'
                where request_id = :request and state <> 'READY'""")
                .param("now", Timestamp.from(now))
                .param("request", request.value())
                .update();
    }

    /** Every sealed document beside what the ledger and the files say of it. */
    public List<Sealed> all() {
        return jdbc.sql("""
                select d.*, r.sha256 as signed, f.size from sealed_document d
                join signature_request r on r.client_id = d.client_id and r.id = d.request_id
                join stored_file f on f.client_id = r.client_id and f.id = r.file_id
                where d.state = 'READY' order by d.sealed_at, d.request_id""").query(SealBook::sealed).list();
    }

    private static SealedDocument read(ResultSet row, int number) throws SQLException {
        UUID file = row.getObject("file_id", UUID.class);
        return new SealedDocument(
                request(row),
                client(row),
                SealState.valueOf(row.getString("state")),
                file == null ? null : new FileId(file));
    }

    private static Sealed sealed(ResultSet row, int number) throws SQLException {
        return new Sealed(
                request(row),
                client(row),
                new FileId(row.getObject("file_id", UUID.class)),
                row.getString("sha256"),
                SealForm.valueOf(row.getString("form")),
                row.getString("certificate"),
                row.getString("signed"),
                row.getLong("size"));
    }

    private static SignatureRequestId request(ResultSet row) throws SQLException {
        return new SignatureRequestId(row.getObject("request_id", UUID.class));
    }

    private static ClientId client(ResultSet row) throws SQLException {
        return new ClientId(row.getObject("client_id", UUID.class));
    }
}
