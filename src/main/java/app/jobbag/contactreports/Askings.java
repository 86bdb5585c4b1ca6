package app.jobbag.contactreports;

import app.jobbag.clients.ClientId;
import app.jobbag.files.PaperId;
import app.jobbag.staff.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ledger of what the client was asked to confirm. */
@Component
class Askings {
    private final JdbcClient jdbc;

    Askings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(InstructionAsking asking) {
        jdbc.sql("""
                insert into instruction_asking (id, client_id, instruction_id, revision, text, paper_id, asked_by, asked_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        asking.id(),
                        asking.client().value(),
                        asking.instruction().value(),
                        asking.revision(),
                        asking.text(),
                        asking.paper().value(),
                        asking.askedBy().value(),
                        Timestamp.from(asking.askedAt()))
                .update();
    }

    Optional<InstructionAsking> find(UUID id) {
        return jdbc.sql("select * from instruction_asking where id = ?")
                .param(id)
                .query((row, n) -> asking(row))
                .optional();
    }

    Optional<InstructionAsking> newest(InstructionId instruction) {
        return jdbc.sql("select * from instruction_asking where instruction_id = ? order by revision desc limit 1")
                .param(instruction.value())
                .query((row, n) -> asking(row))
                .optional();
    }

    Optional<InstructionAsking> before(InstructionAsking later) {
        return jdbc.sql("select * from instruction_asking where instruction_id = ? and revision = ?")
                .params(later.instruction().value(), later.revision() - 1)
                .query((row, n) -> asking(row))
                .optional();
    }

    private static InstructionAsking asking(ResultSet row) throws SQLException {
        return new InstructionAsking(
                row.getObject("id", UUID.class),
                new ClientId(row.getObject("client_id", UUID.class)),
                new InstructionId(row.getObject("instruction_id", UUID.class)),
                row.getInt("revision"),
                row.getString("text"),
                new PaperId(row.getObject("paper_id", UUID.class)),
                new PersonId(row.getObject("asked_by", UUID.class)),
                row.getTimestamp("asked_at").toInstant());
    }
}
