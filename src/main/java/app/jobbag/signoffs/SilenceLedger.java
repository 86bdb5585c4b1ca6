package app.jobbag.signoffs;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Ids;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Silences as they are kept, apart from signatures. Rows are added, never changed or removed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SilenceLedger {
    private final JdbcClient jdbc;

    SilenceLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A request whose time to object has run out. */
    record Due(SignatureRequestId request, ClientId client) {}

    public List<Due> due(Instant now, int most) {
        return jdbc.sql("""
                select id, client_id from signature_request where state = 'OPEN' and objection_until <= ?
                order by objection_until limit ?""")
                .params(Timestamp.from(now), most)
                .query((row, n) -> new Due(
                        new SignatureRequestId(row.getObject("id", UUID.class)),
                        new ClientId(row.getObject("client_id", UUID.class))))
                .list();
    }

    public void append(RequestDetails request, UUID signer, Instant now) {
        jdbc.sql("""
                insert into signature_silence (id, client_id, request_id, signer_id, objection_until, recorded_at)
                values (?, ?, ?, ?, ?, ?)""")
                .params(Ids.next(), request.client().value(), request.id().value(), signer)
                .param(Timestamp.from(Objects.requireNonNull(request.objectionUntil())))
                .param(Timestamp.from(now))
                .update();
    }
}
