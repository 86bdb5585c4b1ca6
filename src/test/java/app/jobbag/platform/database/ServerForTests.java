package app.jobbag.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.testcontainers.images.RemoteDockerImage;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** Starts a PostgreSQL for one test run: a container where Docker has one to give, else the embedded server. */
final class ServerForTests {
    static final String IMAGE = "postgres:18-alpine";
    static final String INITDB = "--locale-provider=builtin --builtin-locale=C.UTF-8 --locale=C --encoding=UTF8";
    private static final Logger log = LoggerFactory.getLogger(ServerForTests.class);

    private ServerForTests() {}

    static String address() {
        return dockerAnswers() && gives(new RemoteDockerImage(DockerImageName.parse(IMAGE))::get)
                ? container()
                : embedded();
    }

    /**
     * A Docker without network, or one that is named but stopped, keeps nobody from testing. A container that does not
     * start does: that is a fault of ours.
     */
    static boolean gives(Callable<String> image) {
        try {
            log.info("The tests run on a container of {}", image.call());
            return true;
        } catch (Exception e) {
            log.warn(
                    "Docker does not give {} ({}): the tests run on the embedded PostgreSQL instead."
                            + " To have the container, see that this works: docker pull {}",
                    IMAGE,
                    reason(e),
                    IMAGE);
            return false;
        }
    }

    private static String reason(Throwable e) {
        return e.getCause() == null ? String.valueOf(e.getMessage()) : reason(e.getCause());
    }

    /** Asking Testcontainers itself costs two seconds and an error in the log where there is no Docker. */
    private static boolean dockerAnswers() {
        return System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock"));
    }

    private static String container() {
        PostgreSQLContainer server = new PostgreSQLContainer(IMAGE)
                .withUsername("postgres")
                .withPassword(TestServer.PASSWORD)
                .withEnv("POSTGRES_INITDB_ARGS", INITDB)
                .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=300");
        server.start();
        SpringApplication.getShutdownHandlers().add(server::stop);
        return server.getHost() + ":" + server.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT);
    }

    private static String embedded() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setRegisterShutdownHook(false)
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C")
                    .start();
            SpringApplication.getShutdownHandlers().add(() -> close(server));
            return "127.0.0.1:" + server.getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
