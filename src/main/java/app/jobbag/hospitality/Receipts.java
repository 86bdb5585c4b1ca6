package app.jobbag.hospitality;

import app.jobbag.files.Audience;
import app.jobbag.files.FileId;
import app.jobbag.files.FileRegister;
import app.jobbag.files.Received;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.sql.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What proves the cost. An upload beside an open form is no conflict: it leaves the version alone. */
@Service("hospitalityReceipts")
@Transactional
public class Receipts {
    private final JdbcClient jdbc;
    private final HospitalityDesk desk;
    private final FileRegister files;

    Receipts(JdbcClient jdbc, HospitalityDesk desk, FileRegister files) {
        this.jdbc = jdbc;
        this.desk = desk;
        this.files = files;
    }

    public FileId attach(SignedIn who, HospitalityId id, Received received) {
        Hospitality found = open(who, id);
        FileId file = files.keep(found.client(), received, Audience.INTERNAL, Action.HOSPITALITY_SEE);
        jdbc.sql("""
                insert into hospitality_receipt (client_id, hospitality_id, file_id, added_by, added_at)
                values (?, ?, ?, ?, ?)""")
                .params(
                        found.client().value(),
                        id.value(),
                        file.value(),
                        who.id().value(),
                        Timestamp.from(desk.now()))
                .update();
        String name = received instanceof Received.Fit fit ? fit.name() : "";
        desk.note(found, "receiptAdded", Changes.none().with("receipt", null, name), null);
        return file;
    }

    /** The wrong one was attached: it stays among the files, and no longer here. */
    public void detach(SignedIn who, HospitalityId id, FileId file) {
        Hospitality found = open(who, id);
        String name = jdbc.sql("""
                delete from hospitality_receipt r using stored_file f
                where f.client_id = r.client_id and f.id = r.file_id and r.hospitality_id = ? and r.file_id = ?
                returning f.name""")
                .params(id.value(), file.value())
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
        desk.note(found, "receiptRemoved", Changes.none().with("receipt", name, null), null);
    }

    boolean areThere(HospitalityId id) {
        return jdbc.sql("select exists (select from hospitality_receipt where hospitality_id = ?)")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    private Hospitality open(SignedIn who, HospitalityId id) {
        Hospitality found = desk.find(who, Action.HOSPITALITY_WRITE, id);
        if (!found.details().isOpen()) {
            throw new Refused("hospitality.refused.state." + found.details().state());
        }
        return found;
    }
}
