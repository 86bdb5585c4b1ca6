package app.jobbag.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The postmaster outlives a killed JVM and would keep the next start from its data. Only the holder of the
 * {@link DataDirectoryLock} may stop it: without the lock it may be somebody's running server.
 */
final class OrphanedServer {
    private static final Logger log = LoggerFactory.getLogger(OrphanedServer.class);

    private OrphanedServer() {}

    static void stop(ServerFolder folder) throws IOException {
        Path pidFile = folder.cluster().resolve("postmaster.pid");
        if (Files.exists(pidFile)) {
            Optional<ProcessHandle> orphan = processIn(pidFile).filter(process -> runsFrom(folder.binaries(), process));
            if (orphan.isPresent()) {
                log.warn(
                        "Stopping the database server {} that a killed Jobbag left behind",
                        orphan.get().pid());
                stop(orphan.get());
            } else {
                // the number may belong to a stranger by now, and PostgreSQL would refuse to start because of it
                Files.delete(pidFile);
            }
        }
    }

    private static Optional<ProcessHandle> processIn(Path pidFile) throws IOException {
        String pid = Files.readString(pidFile).lines().findFirst().orElse("").strip();
        return pid.matches("\\d{1,18}") ? ProcessHandle.of(Long.parseLong(pid)) : Optional.empty();
    }

    private static boolean runsFrom(Path binaries, ProcessHandle process) {
        return process.info()
                .command()
                .map(Path::of)
                .filter(path -> path.startsWith(binaries))
                .isPresent();
    }

    private static void stop(ProcessHandle server) throws IOException {
        askToStop(server);
        try {
            server.onExit().get(30, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new DatabaseRefused(
                    "The database server with process number %d does not stop; end it and start again."
                            .formatted(server.pid()),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** SIGINT is PostgreSQL's fast stop; {@code destroy()} would send SIGTERM, which waits until every client has left. */
    private static void askToStop(ProcessHandle server) throws IOException {
        if (ProcessHandle.current().supportsNormalTermination()) {
            new ProcessBuilder("kill", "-INT", Long.toString(server.pid())).start();
        } else {
            server.destroyForcibly();
        }
    }
}
