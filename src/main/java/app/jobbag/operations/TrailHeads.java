package app.jobbag.operations;

import app.jobbag.platform.trail.TrailHead;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The heads of the trail, one line a day, outside the database: whoever cuts off the trail's tail there can't make this file
 * forget that it was longer. Worth copying to another machine.
 */
@Component
class TrailHeads {
    private final Path file;

    TrailHeads(@Value("${jobbag.data:./data}") Path data) {
        this.file = data.resolve("trail-heads.log");
    }

    Optional<TrailHead> last() {
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            return lines.isEmpty() ? Optional.empty() : Optional.of(read(lines.get(lines.size() - 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void append(Instant at, TrailHead head) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            String line = at + " " + head.seals() + " " + head.hash() + "\n";
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrailHead read(String line) {
        String[] parts = line.split(" ");
        if (parts.length != 3) {
            throw new IllegalStateException("trail-heads.log: not a head: " + line);
        }
        return new TrailHead(Long.parseLong(parts[1]), parts[2]);
    }
}
