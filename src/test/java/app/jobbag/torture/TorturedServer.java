package app.jobbag.torture;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The application in its own process on a port of the loopback, with its own data folder and embedded server. */
public final class TorturedServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Path data;
    private final String classPath;
    private final int port;
    private Optional<Process> process = Optional.empty();

    public TorturedServer(Path data, String classPath) throws IOException {
        this.data = data;
        this.classPath = classPath;
        try (ServerSocket free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
    }

    /** Starts it and waits until it answers. */
    public Duration start() throws IOException, InterruptedException {
        Instant began = Instant.now();
        process = Optional.of(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx512m",
                        "-cp",
                        classPath,
                        "app.jobbag.Jobbag",
                        "--server.port=" + port,
                        "--jobbag.data=" + data,
                        "--jobbag.demo=false")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log()))
                .start());
        while (!isReady()) {
            if (!process.orElseThrow().isAlive()
                    || Duration.between(began, Instant.now()).compareTo(PATIENCE) > 0) {
                throw new IllegalStateException("the application does not start, see " + log());
            }
            Thread.sleep(100);
        }
        return Duration.between(began, Instant.now());
    }

    /** {@code kill -9}: nothing is flushed, closed or answered any more. With the database too it is as good as a power cut. */
    public void kill(boolean databaseToo) throws InterruptedException, IOException {
        Optional<ProcessHandle> postgres = databaseToo ? postmaster() : Optional.empty();
        process.orElseThrow().destroyForcibly();
        postgres.ifPresent(ProcessHandle::destroyForcibly);
        process.orElseThrow().waitFor(10, TimeUnit.SECONDS);
        process = Optional.empty();
    }

    public URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** As superuser, whom row-level security does not bind. */
    public Connection sql() throws IOException, SQLException {
        String url = "jdbc:postgresql://127.0.0.1:" + postmasterLine(3) + "/jobbag";
        String password =
                Files.readString(data.resolve("postgres/postgres.password")).strip();
        return DriverManager.getConnection(url, "postgres", password);
    }

    File log() {
        return data.resolve("application.log").toFile();
    }

    @Override
    public void close() throws InterruptedException {
        if (process.isPresent()) {
            process.get().destroy();
            if (!process.get().waitFor(30, TimeUnit.SECONDS)) {
                process.get().destroyForcibly();
            }
        }
    }

    private boolean isReady() throws InterruptedException {
        try {
            HttpRequest question = HttpRequest.newBuilder(at("/actuator/health/readiness"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private Optional<ProcessHandle> postmaster() throws IOException {
        return ProcessHandle.of(Long.parseLong(postmasterLine(0)));
    }

    private String postmasterLine(int line) throws IOException {
        List<String> lines = Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid"));
        if (lines.size() <= line) {
            throw new IOException("the database is only just starting");
        }
        return lines.get(line).strip();
    }
}
