package app.jobbag.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program under measurement in its own process, on a port of the loopback. */
final class Subject implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final long TICKS_A_SECOND = 100;

    private final Process process;
    private final int port;
    private final Duration start;

    private Subject(Process process, int port, Duration start) {
        this.process = process;
        this.port = port;
        this.start = start;
    }

    /** Starts a main class, the first argument, and waits until the page answers; {@code {port}} is the port it is given. */
    static Subject start(List<String> options, String classPath, List<String> arguments, String page, Path log)
            throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add(classPath);
        arguments.forEach(each -> command.add(each.replace("{port}", String.valueOf(port))));
        Instant began = Instant.now();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        while (!answers(port, page)) {
            if (!process.isAlive() || Duration.between(began, Instant.now()).compareTo(PATIENCE) > 0) {
                process.destroy();
                throw new IllegalStateException(arguments.get(0) + " does not start, see " + log);
            }
            Thread.sleep(50);
        }
        return new Subject(process, port, Duration.between(began, Instant.now()));
    }

    int port() {
        return port;
    }

    /** From the start of the process to its first page. */
    Duration startTime() {
        return start;
    }

    /** What this process has used of the processors, in milliseconds; 0 where there is no /proc. */
    double cpu() throws IOException {
        return cpu(process.pid());
    }

    static double cpu(long pid) throws IOException {
        Path stat = Path.of("/proc", String.valueOf(pid), "stat");
        if (!Files.exists(stat)) {
            return 0;
        }
        String text = Files.readString(stat);
        String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * 1000.0 / TICKS_A_SECOND;
    }

    /** Proportional set size in MiB: what it would give back; 0 where there is no /proc. */
    long memory() throws IOException {
        Path rollup = Path.of("/proc", String.valueOf(process.pid()), "smaps_rollup");
        if (!Files.exists(rollup)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(rollup)) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    private static boolean answers(int port, String page) {
        try (Wire wire = new Wire(port)) {
            return wire.send(Wire.get(page, "")).status() < 400;
        } catch (IOException e) {
            return false;
        }
    }
}
