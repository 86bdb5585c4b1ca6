package app.jobbag.signoffs;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ContactId;
import app.jobbag.files.FileFace;
import app.jobbag.files.FileId;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.SignedIn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The SQL of papers that came back. One waits for each signer at most; what falls away does so in the database. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PaperBook {
    private static final String SELECT = """
            select a.*, f.name, f.media_type from paper_answer a
            join stored_file f on f.client_id = a.client_id and f.id = a.file_id""";

    private final JdbcClient jdbc;

    PaperBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(SigningSheet sheet, PaperAnswer paper) {
        jdbc.sql("""
                insert into paper_answer (id, client_id, sheet_id, request_id, signer_id, contact_id, file_id, sha256,
                    written_name, outcome, remarks, dated, recorded_by, recorded_by_name, recorded_at, state)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING')""")
                .params(
                        paper.id().value(),
                        sheet.client().value(),
                        sheet.id(),
                        sheet.request().value())
                .params(paper.signer().value(), paper.contact().value())
                .params(paper.scan().id().value(), paper.sha256(), paper.writtenName())
                .param(paper.outcome().name())
                .param(paper.remarks())
                .params(paper.dated(), paper.recorder().value(), paper.recordedBy())
                .param(Timestamp.from(paper.recordedAt()))
                .update();
    }

    public boolean hasWaiting(SignerId signer) {
        return jdbc.sql("select exists (select from paper_answer where signer_id = ? and state = 'WAITING')")
                .param(signer.value())
                .query(Boolean.class)
                .single();
    }

    public Optional<PaperAnswer> find(SignerId signer, PaperAnswerId paper) {
        return jdbc.sql(SELECT + " where a.signer_id = ? and a.id = ?")
                .params(signer.value(), paper.value())
                .query(PaperBook::read)
                .optional();
    }

    /** Those that nobody has looked at yet, of every client that the person sees; the longest first, at most 200. */
    public List<WaitingPaper> waiting() {
        return jdbc.sql("""
                select a.signer_id, r.title, a.written_name, coalesce(c.trading_names[1], c.legal_name) as client,
                    a.recorded_by, a.recorded_by_name, a.recorded_at
                from paper_answer a join signature_request r on r.client_id = a.client_id and r.id = a.request_id
                join client c on c.id = a.client_id
                where a.state = 'WAITING' order by a.recorded_at, a.id limit 200""")
                .query((row, n) -> new WaitingPaper(
                        new SignerId(row.getObject("signer_id", UUID.class)),
                        row.getString("title"),
                        row.getString("written_name"),
                        row.getString("client"),
                        new PersonId(row.getObject("recorded_by", UUID.class)),
                        row.getString("recorded_by_name"),
                        row.getTimestamp("recorded_at").toInstant()))
                .list();
    }

    /** Those that made somebody's answer to that request. */
    public List<PaperAnswer> confirmed(SignatureRequestId request) {
        return jdbc.sql(SELECT + " where a.request_id = ? and a.state = 'CONFIRMED' order by a.recorded_at, a.id")
                .param(request.value())
                .query(PaperBook::read)
                .list();
    }

    /** A scan and what the ledger says of it; of a refusal, which is in no ledger, what was recorded. */
    record Scan(ClientId client, SignatureRequestId request, FileId file, String sha256) {}

    public List<Scan> scans() {
        return jdbc.sql("""
                select a.client_id, a.request_id, a.file_id, coalesce(g.scan_sha256, a.sha256) as sha256
                from paper_answer a left join signature g on g.client_id = a.client_id and g.signer_id = a.signer_id
                where a.state = 'CONFIRMED' order by a.recorded_at, a.id""")
                .query((row, n) -> new Scan(
                        new ClientId(row.getObject("client_id", UUID.class)),
                        new SignatureRequestId(row.getObject("request_id", UUID.class)),
                        new FileId(row.getObject("file_id", UUID.class)),
                        row.getString("sha256")))
                .list();
    }

    public void settle(
            PaperAnswer paper, PaperAnswerState outcome, SignedIn who, @Nullable String reason, Instant now) {
        jdbc.sql("""
                update paper_answer set state = ?, settled_by = ?, settled_by_name = ?, settled_at = ?, reason = ?
                where id = ?""")
                .params(outcome.name(), who.id().value(), who.name(), Timestamp.from(now))
                .param(reason)
                .param(paper.id().value())
                .update();
    }

    private static PaperAnswer read(ResultSet row, int number) throws SQLException {
        Timestamp settled = row.getTimestamp("settled_at");
        return new PaperAnswer(
                new PaperAnswerId(row.getObject("id", UUID.class)),
                row.getObject("sheet_id", UUID.class),
                new SignerId(row.getObject("signer_id", UUID.class)),
                new ContactId(row.getObject("contact_id", UUID.class)),
                new FileFace(
                        new FileId(row.getObject("file_id", UUID.class)),
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getString("sha256")),
                row.getString("sha256"),
                row.getString("written_name"),
                SignerState.valueOf(row.getString("outcome")),
                row.getString("remarks"),
                row.getObject("dated", LocalDate.class),
                new PersonId(row.getObject("recorded_by", UUID.class)),
                row.getString("recorded_by_name"),
                row.getTimestamp("recorded_at").toInstant(),
                PaperAnswerState.valueOf(row.getString("state")),
                row.getString("settled_by_name"),
                settled == null ? null : settled.toInstant(),
                row.getString("reason"));
    }
}
