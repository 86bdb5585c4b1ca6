package app.jobbag.signoffs;

import app.jobbag.kernel.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The times of the steps to a signature. Rows are added, never changed or removed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SigningSteps {
    /** Somebody who opens the link again and again from one place is noted once in that time. */
    private static final Duration SAME_VISIT = Duration.ofHours(1);

    private final JdbcClient jdbc;

    SigningSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void note(UUID client, UUID signer, SigningStep step) {
        Device device = step.device();
        if (step.kind() == SigningStep.Kind.LINK_OPENED && device != null && isSameVisit(signer, step, device)) {
            return;
        }
        jdbc.sql("""
                insert into signing_step (id, client_id, signer_id, kind, at, mailed_to, address, agent, from_name,
                    to_name)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Ids.next(), client, signer, step.kind().name())
                .param(Timestamp.from(step.at()))
                .param(step.mailedTo())
                .param(device == null ? null : device.address())
                .param(device == null ? null : device.agent())
                .param(step.from())
                .param(step.to())
                .update();
    }

    /** Of all signers of the request, by the signer, in their order. */
    public Map<UUID, List<SigningStep>> of(SignatureRequestId request) {
        record Row(UUID signer, SigningStep step) {}
        return jdbc
                .sql("""
                select t.* from signing_step t
                join signature_signer s on s.client_id = t.client_id and s.id = t.signer_id
                where s.request_id = ? order by t.at, t.id""")
                .param(request.value())
                .query((row, n) -> new Row(row.getObject("signer_id", UUID.class), read(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::signer, Collectors.mapping(Row::step, Collectors.toList())));
    }

    private boolean isSameVisit(UUID signer, SigningStep step, Device device) {
        return jdbc.sql("""
                select exists (select from signing_step where signer_id = ? and kind = 'LINK_OPENED'
                    and address = ? and agent = ? and at > ?)""")
                .params(signer, device.address(), device.agent())
                .param(Timestamp.from(step.at().minus(SAME_VISIT)))
                .query(Boolean.class)
                .single();
    }

    private static SigningStep read(ResultSet row) throws SQLException {
        return new SigningStep(
                SigningStep.Kind.valueOf(row.getString("kind")),
                row.getTimestamp("at").toInstant(),
                row.getString("mailed_to"),
                device(row.getString("address"), row.getString("agent")),
                row.getString("from_name"),
                row.getString("to_name"));
    }

    private static @Nullable Device device(@Nullable String address, @Nullable String agent) {
        return address == null ? null : Device.of(address, agent);
    }
}
