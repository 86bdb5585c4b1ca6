package app.jobbag.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What HTML does to templates without a word. */
class TemplatesTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern BLOCK_IN_PARAGRAPH =
            Pattern.compile("<p(?:\\s[^>]*)?>\\s*<(form|div|ul|ol|dl|table|section|header|details|h[1-6])\\b[^>]*");

    /** A form ends a paragraph before it: what stands in the paragraph for a condition then shows always. */
    @Test
    void noParagraphBeginsWithABlock() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".html")).toList()) {
                BLOCK_IN_PARAGRAPH
                        .matcher(Files.readString(file))
                        .results()
                        .map(MatchResult::group)
                        .forEach(each -> found.add(TEMPLATES.relativize(file) + ": " + each));
            }
        }
        assertThat(found).isEmpty();
    }
}
