package app.jobbag.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The PostgreSQL beside this process: its data survives restarts and kills, and it stops after the connection pool. */
final class EmbeddedServer implements AutoCloseable {
    static final String DATABASE = "jobbag";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);

    private final ServerFolder folder;
    private final DataDirectoryLock lock;
    private final EmbeddedPostgres server;

    private EmbeddedServer(ServerFolder folder, DataDirectoryLock lock, EmbeddedPostgres server) {
        this.folder = folder;
        this.lock = lock;
        this.server = server;
    }

    static EmbeddedServer start(Path data) throws IOException, SQLException {
        ServerFolder folder = ServerFolder.below(data);
        DataDirectoryLock lock = DataDirectoryLock.take(folder);
        try {
            return new EmbeddedServer(folder, lock, run(folder));
        } catch (IOException | SQLException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Makes none where there is none. */
    static EmbeddedServer startExisting(Path data) throws IOException, SQLException {
        if (!Files.isDirectory(data) || !ServerFolder.below(data).isComplete()) {
            throw new DatabaseRefused(
                    "There is no database in %s; name its folder with --jobbag.data, or a server with".formatted(data)
                            + " --spring.datasource.url.");
        }
        return start(data);
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(server.getPort(), DATABASE);
    }

    String password(String role) throws IOException {
        return folder.password(role);
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            server.close();
        }
    }

    private static EmbeddedPostgres run(ServerFolder folder) throws IOException, SQLException {
        OrphanedServer.stop(folder);
        if (!folder.isComplete()) {
            folder.setIncompleteClusterAside();
        }
        EmbeddedPostgres server = ServerLauncher.launch(folder);
        if (!folder.isComplete()) {
            createDatabase(folder, server);
        }
        log.info("Embedded PostgreSQL on port {} with the data in {}", server.getPort(), folder.home());
        return server;
    }

    private static void createDatabase(ServerFolder folder, EmbeddedPostgres server) throws IOException, SQLException {
        try (Connection superuser = server.getPostgresDatabase().getConnection()) {
            DatabaseSetup.createRoles(
                    superuser, folder.password(DatabaseSetup.OWNER), folder.password(DatabaseSetup.APP));
            DatabaseSetup.createDatabase(superuser, DATABASE, "template0");
            folder.complete();
        } catch (IOException | SQLException | RuntimeException e) {
            server.close();
            throw e;
        }
    }
}
