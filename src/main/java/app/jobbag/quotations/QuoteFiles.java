package app.jobbag.quotations;

import app.jobbag.clients.ClientId;
import app.jobbag.files.Audience;
import app.jobbag.files.FileFace;
import app.jobbag.files.FileId;
import app.jobbag.files.FileOwners;
import app.jobbag.files.FileRegister;
import app.jobbag.files.Previews;
import app.jobbag.files.Received;
import app.jobbag.kernel.Guarded;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files of a request; which of them suppliers may open is said when it is sent. */
@Component
class QuoteFiles implements FileOwners {
    private final JdbcClient jdbc;
    private final FileRegister files;
    private final Previews previews;

    QuoteFiles(JdbcClient jdbc, FileRegister files, Previews previews) {
        this.jdbc = jdbc;
        this.files = files;
        this.previews = previews;
    }

    void keep(SignedIn who, QuoteRequest request, List<Received> arrived, Instant now) {
        QuoteRequest.Kept kept = request.kept();
        for (Received each : arrived) {
            FileId file = files.keep(new ClientId(kept.client()), each, Audience.INTERNAL, Action.PURCHASE_SEE);
            previews.ask(each);
            jdbc.sql("""
                    insert into quote_request_file (client_id, request_id, file_id, shared, added_by, added_at)
                    values (?, ?, ?, false, ?, ?)""")
                    .params(
                            kept.client(),
                            kept.id().value(),
                            file.value(),
                            who.id().value(),
                            Timestamp.from(now))
                    .update();
        }
    }

    /** Suppliers may open these, and no others. */
    void share(QuoteRequestId request, Set<UUID> chosen) {
        jdbc.sql("update quote_request_file set shared = (file_id = any (?)) where request_id = ?")
                .params(chosen.toArray(UUID[]::new), request.value())
                .update();
    }

    List<FileFace> of(QuoteRequestId request) {
        return jdbc.sql("""
                select f.id, f.name, f.media_type, f.sha256 from quote_request_file r
                join stored_file f on f.client_id = r.client_id and f.id = r.file_id
                where r.request_id = ? order by r.added_at, f.id""")
                .param(request.value())
                .query((row, n) -> new FileFace(
                        new FileId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getString("sha256")))
                .list();
    }

    @Override
    public Optional<? extends Guarded> ofFile(FileId file) {
        return jdbc.sql("select client_id from quote_request_file where file_id = ?")
                .param(file.value())
                .query(UUID.class)
                .optional()
                .map(Guarded::client);
    }
}
