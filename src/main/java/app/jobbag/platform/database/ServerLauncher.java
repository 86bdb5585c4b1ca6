package app.jobbag.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Starts the embedded server as a database for keeps; the library behind it was made for throw-away test databases. */
final class ServerLauncher {
    static final String SUPERUSER = "postgres";

    private ServerLauncher() {}

    static EmbeddedPostgres launch(ServerFolder folder) throws IOException {
        String password = folder.password(SUPERUSER);
        Files.deleteIfExists(folder.log());
        try {
            return durable(folder).setConnectConfig("password", password).start();
        } catch (IOException | IllegalStateException e) {
            throw explained(e, folder.log());
        }
    }

    private static EmbeddedPostgres.Builder durable(ServerFolder folder) {
        EmbeddedPostgres.Builder server = EmbeddedPostgres.builder()
                .setDataDirectory(folder.cluster())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(folder.binaries().toFile())
                .setRegisterShutdownHook(false) // it would take the database away under the connection pool
                .setPGStartupWait(Duration.ofSeconds(60))
                .setOutputRedirector(
                        ProcessBuilder.Redirect.appendTo(folder.log().toFile()))
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "60");
        if (File.separatorChar == '/') {
            server.setServerConfig("unix_socket_directories", "''");
        }
        return sealed(server, folder);
    }

    /** These become options of initdb: the same sort order everywhere, and no moment at which a password is not asked for. */
    private static EmbeddedPostgres.Builder sealed(EmbeddedPostgres.Builder server, ServerFolder folder) {
        return server.setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", folder.passwordFile(SUPERUSER).toString());
    }

    static DatabaseRefused explained(Exception failure, Path log) {
        if (String.valueOf(failure.getMessage()).contains("Missing embedded postgres binaries")) {
            return new DatabaseRefused(
                    "There is no embedded PostgreSQL for %s on %s; give a server with spring.datasource.url."
                            .formatted(System.getProperty("os.name"), System.getProperty("os.arch")),
                    failure);
        }
        if ("root".equals(System.getProperty("user.name")) && !LinuxUtils.isUnshareAvailable()) {
            return new DatabaseRefused(
                    "PostgreSQL does not run as root and this container forbids user namespaces (unshare);"
                            + " start Jobbag as an ordinary user or give a server with spring.datasource.url.",
                    failure);
        }
        return new DatabaseRefused(
                "The embedded PostgreSQL does not start; the reason is in %s.".formatted(log), failure);
    }
}
