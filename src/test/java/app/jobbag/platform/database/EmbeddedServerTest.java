package app.jobbag.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All tests use one data folder, one after the other: unpacking the binaries for each would take longer than the tests. */
class EmbeddedServerTest {
    @TempDir
    static Path data;

    @Test
    void restartsWithItsData() throws Exception {
        try (var server = EmbeddedServer.start(data)) {
            remember(server, "kept over a restart");
        }
        try (var server = EmbeddedServer.start(data)) {
            assertThat(memory(server)).contains("kept over a restart");
        }
        assertThat(pidFile()).doesNotExist();
    }

    @Test
    void comesUpWithItsDataAfterTheProcessWasKilled() throws Exception {
        try (var server = EmbeddedServer.start(data)) {
            remember(server, "kept over a kill");
        }
        Process jobbag = JobbagToBeKilled.start(data);
        jobbag.destroyForcibly().waitFor();
        long orphan = Long.parseLong(Files.readAllLines(pidFile()).get(0));
        assertThat(ProcessHandle.of(orphan))
                .as("the postmaster outlives the kill")
                .isPresent();

        try (var server = EmbeddedServer.start(data)) {
            assertThat(memory(server)).contains("kept over a kill");
            assertThat(ProcessHandle.of(orphan)).isEmpty();
        }
    }

    @Test
    void refusesASecondCopyInAnotherProcess() throws Exception {
        Process jobbag = JobbagToBeKilled.start(data);
        try {
            assertThatExceptionOfType(DatabaseRefused.class)
                    .isThrownBy(() -> EmbeddedServer.start(data))
                    .withMessage(
                            "Another Jobbag is running on %s; stop it or start with --jobbag.data=<another folder>."
                                    .formatted(data.toRealPath()));
        } finally {
            jobbag.destroyForcibly().waitFor();
        }
    }

    @Test
    void refusesASecondCopyInTheSameProcessAndLeavesTheFirstAlone() throws Exception {
        try (var server = EmbeddedServer.start(data)) {
            assertThatExceptionOfType(DatabaseRefused.class).isThrownBy(() -> EmbeddedServer.start(data));
            remember(server, "still running");
        }
    }

    @Test
    void isNotBlockedByAForeignProcessNumber() throws Exception {
        EmbeddedServer.start(data).close();
        Files.write(pidFile(), List.of(Long.toString(ProcessHandle.current().pid()), "stale"));
        try (var server = EmbeddedServer.start(data)) {
            remember(server, "started beside a stranger");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {DatabaseSetup.APP, DatabaseSetup.OWNER, ServerLauncher.SUPERUSER})
    void refusesAWrongPassword(String role) throws Exception {
        try (var server = EmbeddedServer.start(data)) {
            server.password(role);
            assertThatThrownBy(() -> DriverManager.getConnection(server.url(), role, "wrong"))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
        }
    }

    @Test
    void keepsPasswordsAndDataFromOtherUsers() throws Exception {
        EmbeddedServer.start(data).close();
        ServerFolder folder = ServerFolder.below(data);
        assertThat(rights(folder.home())).isEqualTo("rwx------");
        assertThat(rights(folder.cluster())).isEqualTo("rwx------");
        assertThat(rights(folder.passwordFile(DatabaseSetup.OWNER))).isEqualTo("rw-------");
    }

    @Test
    void theAppRoleMayNotCreateATable() throws Exception {
        try (var server = EmbeddedServer.start(data)) {
            assertThat(refusedToApp(server, "create table sneaked_in (id int)")).isEqualTo("42501");
            assertThat(refusedToApp(server, "create temporary table sneaked_in (id int)"))
                    .isEqualTo("42501");
            assertThat(refusedToApp(server, "set role jobbag_owner")).isEqualTo("42501");
        }
    }

    @Test
    void theAppRoleWaitsForNothingForever() throws Exception {
        try (var server = EmbeddedServer.start(data);
                var app = connect(server, DatabaseSetup.APP)) {
            assertThat(shown(app, "lock_timeout")).isEqualTo("3s");
            assertThat(shown(app, "statement_timeout")).isEqualTo("10s");
            assertThat(shown(app, "idle_in_transaction_session_timeout")).isEqualTo("15s");
            assertThat(shown(app, "fsync")).isEqualTo("on");
        }
    }

    @Test
    void theOwnerMayCreateTheTrustedExtensions() throws Exception {
        try (var server = EmbeddedServer.start(data);
                var owner = connect(server, DatabaseSetup.OWNER)) {
            for (String extension : List.of("pg_trgm", "unaccent", "btree_gist")) {
                owner.createStatement().execute("create extension if not exists " + extension);
            }
        }
    }

    @Test
    void namesItsLogWhenItDoesNotStart() {
        assertThat(ServerLauncher.explained(new IOException("Gave up waiting"), data.resolve("server.log")))
                .hasMessage("The embedded PostgreSQL does not start; the reason is in %s.", data.resolve("server.log"));
    }

    @Test
    void saysThatThereAreNoBinariesForThisMachine() {
        assertThat(ServerLauncher.explained(new IllegalStateException("Missing embedded postgres binaries"), data))
                .hasMessage(
                        "There is no embedded PostgreSQL for %s on %s; give a server with spring.datasource.url.",
                        System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    private static void remember(EmbeddedServer server, String word) throws Exception {
        try (var owner = connect(server, DatabaseSetup.OWNER);
                var statement = owner.createStatement()) {
            statement.execute("create table if not exists memory (word text)");
            statement.execute("insert into memory values ('%s')".formatted(word));
        }
    }

    private static List<String> memory(EmbeddedServer server) throws Exception {
        try (var owner = connect(server, DatabaseSetup.OWNER);
                ResultSet words = owner.createStatement().executeQuery("select array_agg(word) from memory")) {
            words.next();
            return List.of((String[]) words.getArray(1).getArray());
        }
    }

    private static String refusedToApp(EmbeddedServer server, String sql) throws Exception {
        try (var app = connect(server, DatabaseSetup.APP);
                var statement = app.createStatement()) {
            statement.execute(sql);
            return "allowed";
        } catch (SQLException e) {
            return e.getSQLState();
        }
    }

    private static String shown(Connection connection, String setting) throws SQLException {
        try (ResultSet shown = connection.createStatement().executeQuery("show " + setting)) {
            shown.next();
            return shown.getString(1);
        }
    }

    private static Connection connect(EmbeddedServer server, String role) throws Exception {
        return DriverManager.getConnection(server.url(), role, server.password(role));
    }

    private static Path pidFile() {
        return data.resolve("postgres/cluster/postmaster.pid");
    }

    private static String rights(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
