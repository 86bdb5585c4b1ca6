package app.jobbag.platform.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.platform.database.TestServer;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@JobbagTest
class TrailTest {
    @Autowired
    Trail trail;

    @Autowired
    TrailSealer sealer;

    @Autowired
    TrailCheck check;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestServer.Database database;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void anUntouchedTrailHasNoFindings() {
        note();
        seal();
        assertThat(findings(null)).isEmpty();
    }

    @Test
    void theApplicationCanNeitherEditNorRemoveAnEntry() {
        note();
        assertThatThrownBy(() -> maintenance(
                        () -> jdbc.sql("update trail set verb = 'x'").update()))
                .hasRootCauseMessage("ERROR: permission denied for table trail");
        assertThatThrownBy(() -> maintenance(() -> jdbc.sql("delete from trail").update()))
                .hasRootCauseMessage("ERROR: permission denied for table trail");
    }

    @Test
    void anEditedARemovedAndACutOffEntryAreFound() throws SQLException {
        note();
        UUID edited = note();
        UUID removed = note();
        note();
        seal();
        TrailHead head = maintenance(() -> check.head());
        long editedNumber = number(edited);
        long removedNumber = number(removed);

        asSuperuser("update trail set verb = 'forged' where number = " + editedNumber);
        assertThat(findings(head)).containsExactly(new TrailCheck.Finding(TrailCheck.Fault.ENTRY_EDITED, editedNumber));
        asSuperuser("update trail set verb = 'noted' where number = " + editedNumber);
        assertThat(findings(head)).isEmpty();

        asSuperuser(
                "create table kept as select * from trail where number = " + removedNumber,
                "delete from trail where number = " + removedNumber);
        assertThat(findings(head))
                .containsExactly(new TrailCheck.Finding(TrailCheck.Fault.ENTRY_REMOVED, removedNumber));
        asSuperuser("insert into trail overriding system value select * from kept", "drop table kept");
        assertThat(findings(head)).isEmpty();

        asSuperuser(
                "create table cut as select * from trail_seal where seal = " + head.seals(),
                "delete from trail_seal where seal = " + head.seals());
        assertThat(findings(null)).isEmpty();
        assertThat(findings(head)).containsExactly(new TrailCheck.Finding(TrailCheck.Fault.TAIL_CUT_OFF, head.seals()));
        asSuperuser("insert into trail_seal select * from cut", "drop table cut");
    }

    private UUID note() {
        UUID id = UUID.randomUUID();
        maintenance(() -> {
            trail.note(TrailNote.of("test", id, null, "noted")
                    .changing(Changes.none().with("a", 1, 2)));
            return id;
        });
        return id;
    }

    /** One batch after the other: other tests leave thousands. */
    private void seal() {
        int sealed;
        do {
            sealed = maintenance(() -> sealer.seal());
        } while (sealed > 0);
    }

    private List<TrailCheck.Finding> findings(@Nullable TrailHead head) {
        return maintenance(() -> check.findings(head));
    }

    private long number(UUID subject) {
        return maintenance(() -> trail.of("test", subject).get(0).number());
    }

    private <T> T maintenance(java.util.function.Supplier<T> work) {
        return Viewers.as(
                new Viewer.Everything("test"), () -> new TransactionTemplate(transactions).execute(s -> work.get()));
    }

    /** What an intruder with the database's own password could do. */
    private void asSuperuser(String... statements) throws SQLException {
        try (Connection connection = database.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
