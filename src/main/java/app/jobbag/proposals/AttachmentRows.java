package app.jobbag.proposals;

import app.jobbag.files.FileId;
import app.jobbag.files.FileOwners;
import app.jobbag.kernel.Guarded;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.staff.SignedIn;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files of proposals as they are kept. Whoever may see a proposal may open them. */
@Component
class AttachmentRows implements FileOwners {
    private final JdbcClient jdbc;
    private final Reads reads;

    AttachmentRows(JdbcClient jdbc, Reads reads) {
        this.jdbc = jdbc;
        this.reads = reads;
    }

    /** In the order they came. */
    Later<List<Attachment>> of(ProposalId id) {
        return reads.rows(Attachment.class, Query.of("""
                select f.id, f.name, f.media_type, f.sha256, a.shared from proposal_file a
                join stored_file f on f.client_id = a.client_id and f.id = a.file_id
                where a.proposal_id = ? and not a.removed order by a.added_at, f.id""", id.value()));
    }

    void add(SignedIn who, Proposal proposal, FileId file, boolean shared, Instant now) {
        jdbc.sql("""
                insert into proposal_file (client_id, proposal_id, file_id, shared, removed, added_by, added_at)
                values (?, ?, ?, ?, false, ?, ?)""")
                .params(proposal.guardClient(), proposal.id().value(), file.value(), shared)
                .params(who.id().value(), Timestamp.from(now))
                .update();
    }

    /** @return whether it was there */
    boolean remove(Proposal proposal, FileId file) {
        return jdbc.sql("update proposal_file set removed = true where proposal_id = ? and file_id = ? and not removed")
                        .params(proposal.id().value(), file.value())
                        .update()
                == 1;
    }

    @Override
    public Optional<? extends Guarded> ofFile(FileId file) {
        return jdbc.sql("select client_id from proposal_file where file_id = ?")
                .param(file.value())
                .query(UUID.class)
                .optional()
                .map(Guarded::client);
    }
}
