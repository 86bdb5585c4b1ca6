package app.jobbag.platform.database;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Runs the embedded server in a process of its own that a test can kill. */
final class JobbagToBeKilled {
    private JobbagToBeKilled() {}

    public static void main(String[] args) throws Exception {
        EmbeddedServer server = EmbeddedServer.start(Path.of(args[0]));
        System.out.println("up at " + server.url());
        TimeUnit.MINUTES.sleep(2);
        server.close();
    }

    static Process start(Path data) throws Exception {
        Process jobbag = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        JobbagToBeKilled.class.getName(),
                        data.toString())
                .redirectErrorStream(true)
                .start();
        var output = jobbag.inputReader();
        String line = output.readLine();
        while (line != null && !line.startsWith("up at")) {
            line = output.readLine();
        }
        if (line == null) {
            throw new IllegalStateException("the other Jobbag ended with " + jobbag.waitFor());
        }
        return jobbag;
    }
}
