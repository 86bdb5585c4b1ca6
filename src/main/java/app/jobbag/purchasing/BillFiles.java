package app.jobbag.purchasing;

import app.jobbag.clients.ClientId;
import app.jobbag.files.Audience;
import app.jobbag.files.FileId;
import app.jobbag.files.FileOwners;
import app.jobbag.files.FileRegister;
import app.jobbag.files.PaperSubject;
import app.jobbag.files.Previews;
import app.jobbag.files.Received;
import app.jobbag.kernel.Guarded;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Papers of purchase orders and files of bills, for whoever may see the purchase. */
@Component
class BillFiles implements FileOwners {
    private final JdbcClient jdbc;
    private final FileRegister files;
    private final Previews previews;

    BillFiles(JdbcClient jdbc, FileRegister files, Previews previews) {
        this.jdbc = jdbc;
        this.files = files;
        this.previews = previews;
    }

    void keep(SignedIn who, UUID client, BillId bill, List<Received> arrived, Instant now) {
        for (Received each : arrived) {
            FileId file = files.keep(new ClientId(client), each, Audience.INTERNAL, Action.PURCHASE_SEE);
            previews.ask(each);
            jdbc.sql("""
                    insert into supplier_bill_file (client_id, bill_id, file_id, added_by, added_at)
                    values (?, ?, ?, ?, ?)""")
                    .params(client, bill.value(), file.value(), who.id().value(), Timestamp.from(now))
                    .update();
        }
    }

    @Override
    public Optional<? extends Guarded> ofPaper(PaperSubject subject) {
        return subject.kind().equals(PurchasePress.SUBJECT)
                ? client("select client_id from purchase_order where id = ?", subject.id())
                : Optional.empty();
    }

    @Override
    public Optional<? extends Guarded> ofFile(FileId file) {
        return client("select client_id from supplier_bill_file where file_id = ?", file.value());
    }

    private Optional<Guarded> client(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query(UUID.class).optional().map(Guarded::client);
    }
}
