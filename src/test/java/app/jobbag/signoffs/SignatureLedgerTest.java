package app.jobbag.signoffs;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JobbagTest
class SignatureLedgerTest {
    @Autowired
    private SigningScene scene;

    @Autowired
    private SignatureLedger ledger;

    @Autowired
    private SignatureCheck check;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestServer.Database database;

    private SigningScene.Roles roles;
    private SignatureDetails first;

    @BeforeEach
    void aChain() {
        roles = scene.roles();
        SignatureRequestId id = scene.withTheClient(roles).id();
        first = scene.as(roles.ana(), () -> ledger.of(List.of(id))).get(0);
    }

    @Test
    void anUntouchedChainHolds() {
        assertThat(findings()).isEmpty();
    }

    @Test
    void refusesToBeChangedOrCutByTheApplication() {
        for (String change : List.of("update signature set typed_name = 'X'", "delete from signature")) {
            assertThatThrownBy(
                            () -> scene.as(roles.ana(), () -> jdbc.sql(change).update()))
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void refusesToBeChangedEvenByItsOwner() throws SQLException {
        try (Connection owner = database.superuser()) {
            assertThatThrownBy(() -> run(owner, "update signature set typed_name = 'X'"))
                    .hasMessageContaining("is a ledger");
        }
    }

    @Test
    void findsARowThatWasTamperedWith() throws SQLException {
        String tampered = "update signature set typed_name = '%s' where number = " + first.number();
        withoutTheTrap(tampered.formatted("Someone Else"));
        assertThat(findings()).containsExactly(new SignatureCheck.Finding(SignatureCheck.Fault.EDITED, first.number()));
        withoutTheTrap(tampered.formatted(first.evidence().typedName()));
        assertThat(findings()).isEmpty();
    }

    @Test
    void findsARowThatIsGone() throws SQLException {
        try (Connection owner = database.superuser()) {
            owner.setAutoCommit(false);
            run(owner, "alter table signature disable trigger ledger");
            run(owner, "create temporary table kept as select * from signature where number = " + first.number());
            run(owner, "delete from signature where number = " + first.number());
            run(owner, "alter table signature enable trigger ledger");
            owner.commit();
            assertThat(findings()).contains(new SignatureCheck.Finding(SignatureCheck.Fault.REMOVED, first.number()));
            run(owner, "insert into signature select * from kept");
            owner.commit();
        }
        assertThat(findings()).isEmpty();
    }

    private List<SignatureCheck.Finding> findings() {
        return Viewers.as(new Viewer.Everything("check"), check::findings);
    }

    private void withoutTheTrap(String change) throws SQLException {
        try (Connection owner = database.superuser()) {
            run(owner, "alter table signature disable trigger ledger");
            run(owner, change);
            run(owner, "alter table signature enable trigger ledger");
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
