package app.jobbag.files.preview;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Starts {@link Glance} for one file, and ends it when it takes too long. */
@Component
public class GlanceProcess {
    private static final List<String> LIMITS = List.of(
            "-XX:MaxMetaspaceSize=96m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData",
            "-Djava.awt.headless=true");

    /** @return whether there is a picture now */
    public boolean draw(String mediaType, Path file, Path picture, Glimpse glimpse)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command(mediaType, file, picture, glimpse))
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD);
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().remove("JDK_JAVA_OPTIONS");
        Process process = builder.start();
        try {
            return process.waitFor(glimpse.seconds, TimeUnit.SECONDS) && process.exitValue() == 0;
        } finally {
            process.destroyForcibly();
        }
    }

    /** The classes are those of this process; out of one jar they are reached by Spring Boot's launcher. */
    private static List<String> command(String mediaType, Path file, Path picture, Glimpse glimpse) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + glimpse.megabytes(mediaType) + "m");
        command.addAll(LIMITS);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        boolean nested =
                String.valueOf(Glance.class.getResource("Glance.class")).contains("BOOT-INF");
        if (nested) {
            command.add("-Dloader.main=" + Glance.class.getName());
            command.add("org.springframework.boot.loader.launch.PropertiesLauncher");
        } else {
            command.add(Glance.class.getName());
        }
        command.add(mediaType);
        command.add(file.toString());
        command.add(picture.toString());
        command.add(String.valueOf(glimpse.longestSide));
        return command;
    }
}
