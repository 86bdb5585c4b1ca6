package app.jobbag.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sizes that keep the house pleasant (docs/architecture.md): prints the figures, fails on what must never be. */
class CensusTest {
    private static final Path JAVA = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Path RESOURCES = Path.of("src/main/resources");

    @Test
    void noFileOutgrowsItsSize() throws IOException {
        List<Integer> sizes = new ArrayList<>();
        for (Path file : files(JAVA, ".java")) {
            sizes.add(lines(file));
        }
        sizes.sort(null);
        System.out.printf(
                "census: %d Java files, median %d lines, 90 %% within %d, largest %d%n",
                sizes.size(),
                sizes.get(sizes.size() / 2),
                sizes.get(sizes.size() * 9 / 10),
                sizes.get(sizes.size() - 1));
        assertThat(larger(JAVA, ".java", 250)).isEmpty();
        assertThat(larger(TESTS, ".java", 250)).isEmpty();
        assertThat(larger(RESOURCES.resolve("templates"), ".html", 120)).isEmpty();
        assertThat(larger(RESOURCES.resolve("static"), ".css", 200)).isEmpty();
        assertThat(larger(RESOURCES.resolve("static"), ".js", 200)).isEmpty();
    }

    private static List<String> larger(Path root, String ending, int most) throws IOException {
        List<String> larger = new ArrayList<>();
        for (Path file : files(root, ending)) {
            if (lines(file) > most) {
                larger.add(file + ": " + lines(file));
            }
        }
        return larger;
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static int lines(Path file) throws IOException {
        return Files.readAllLines(file).size();
    }
}
