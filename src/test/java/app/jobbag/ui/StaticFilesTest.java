package app.jobbag.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a page loads besides itself: one style sheet, one script, each with all its parts. */
@JobbagTest
class StaticFilesTest {
    private static final Path STATIC = Path.of("src/main/resources/static");

    /** These are linked by the pages that need them. */
    private static final List<String> APART = List.of("print.css", "live.css", "live-type.css", "proof-pair.css");

    @Autowired
    MockMvcTester mvc;

    @Test
    void aPageAsksForOneStyleSheetOneScriptAndFewFilesInAll() {
        String page = body("/sign-in");
        assertThat(linked(page, "/css/")).hasSize(2).anyMatch(each -> each.startsWith("/css/jobbag-"));
        assertThat(linked(page, "/js/")).hasSize(2).anyMatch(each -> each.startsWith("/js/jobbag-"));
    }

    @Test
    void theStyleSheetHoldsEveryComponent() {
        String styles = served("/css/jobbag-");
        assertThat(styles).doesNotContain("@import url(\"components").contains("url(\"/fonts/source-sans-3-latin-");
        files("css/components", "css")
                .forEach(each -> assertThat(styles).as(each.toString()).contains(text(each)));
        assertThat(styles.indexOf("@import url(\"/webjars/bootstrap"))
                .as("imports stand before rules")
                .isPositive()
                .isLessThan(styles.indexOf('{'));
    }

    @Test
    void theScriptHoldsEveryBehaviorInABlockOfItsOwn() {
        String script = served("/js/jobbag-");
        assertThat(script).doesNotContain("import \"").contains("try {\n" + text(STATIC.resolve("js/connect.js")));
        files("js/behaviors", "js")
                .forEach(each -> assertThat(script).as(each.toString()).contains("try {\n" + text(each)));
    }

    @Test
    void partsLeadToNothingBesideThem() {
        files("css/components", "css")
                .forEach(each -> assertThat(text(each))
                        .as("%s: seen from jobbag.css the path would be another", each)
                        .doesNotContainPattern("url\\(\"(?!data:)"));
        files("js/behaviors", "js")
                .forEach(each ->
                        assertThat(text(each)).as(each.toString()).doesNotContainPattern("(?m)^(import|export) "));
    }

    private String served(String beginning) {
        return linked(body("/sign-in"), beginning).stream()
                .map(this::body)
                .findFirst()
                .orElseThrow();
    }

    private String body(String address) {
        var answer = mvc.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static List<String> linked(String page, String beginning) {
        return Pattern.compile("(?:href|src)=\"(" + beginning + "[^\"]+)\"")
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .map(each -> each.replaceAll("(href|src)=|\"", ""))
                .toList();
    }

    private static List<Path> files(String folder, String ending) {
        try (Stream<Path> found = Files.list(STATIC.resolve(folder))) {
            return found.filter(each -> each.toString().endsWith("." + ending))
                    .filter(each -> !APART.contains(each.getFileName().toString()))
                    .sorted()
                    .toList();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
