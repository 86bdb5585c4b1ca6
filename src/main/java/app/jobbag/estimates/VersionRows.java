package app.jobbag.estimates;

import app.jobbag.files.PaperId;
import app.jobbag.kernel.Ids;
import app.jobbag.staff.SignedIn;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ledger of versions as they were sent. */
@Component("estimateVersionRows")
class VersionRows {
    private final JdbcClient jdbc;

    VersionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Who sent it, on which paper.
     *
     * @param proposal the version of a proposal that it is a part of, and is signed with; null where it is signed by itself
     */
    record Sending(
            PaperId paper, UUID by, String byName, @Nullable UUID proposal) {
        static Sending by(SignedIn who, PaperId paper) {
            return new Sending(paper, who.id().value(), who.name(), null);
        }
    }

    /** The rows as they stand, fixed as the next version. */
    UUID add(Estimate estimate, Sending sending, Instant now) {
        UUID id = Ids.next();
        jdbc.sql(
                        "insert into estimate_version (id, client_id, estimate_id, revision, reason, against, title, project_id,"
                                + " currency, dated_on, rate, discount, lines, net, tax, total, paper_id, sent_by, sent_by_name,"
                                + " proposal_version_id, sent_at)"
                                + " select ?, e.client_id, e.id, ?, e.reason, e.signed_id, e.title, e.project_id, e.currency, e.dated_on,"
                                + " e.rate, e.discount, " + LineRows.LINES + ", e.net, e.tax, e.total, ?, ?, ?, ?, ?"
                                + " from estimate e where e.id = ?")
                .params(id, estimate.revision() + 1, sending.paper().value(), sending.by(), sending.byName())
                .param(sending.proposal())
                .params(Timestamp.from(now), estimate.id().value())
                .update();
        return id;
    }
}
