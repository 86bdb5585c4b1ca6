package app.jobbag.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.NestedExceptionUtils;

/** What was found wrong: all of it in a file below target, the first lines and the count in the failure's message. */
final class Complaints {
    private static final int SHOWN = 40;

    private final Path file;
    private final List<String> lines = new ArrayList<>();

    Complaints(String name) {
        file = Path.of("target", name + "-complaints.txt");
    }

    void add(String line) {
        lines.add(line.lines().findFirst().orElse(""));
    }

    void add(String where, Throwable failure) {
        add(where + " fails: " + NestedExceptionUtils.getMostSpecificCause(failure));
    }

    void expectNone() {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String first = String.join("\n", lines.subList(0, Math.min(SHOWN, lines.size())));
        assertThat(lines.size())
                .as("%d complaints, all of them in %s:\n%s", lines.size(), file, first)
                .isZero();
    }
}
