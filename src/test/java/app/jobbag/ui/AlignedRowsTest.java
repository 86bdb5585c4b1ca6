package app.jobbag.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rows are compared with themselves, wherever they stand. */
class AlignedRowsTest {
    private static final Map<String, String> MINE = Map.of(
            "lines[0].number",
            "1",
            "lines[0].text",
            "Idea",
            "lines[1].number",
            "",
            "lines[1].text",
            "Put in between",
            "lines[2].number",
            "2",
            "lines[2].text",
            "Print");

    @Test
    void aRowPutInBetweenChangesNoneBelowIt() {
        Map<String, String> theirs = Map.of(
                "discount",
                "5",
                "lines[0].number",
                "2",
                "lines[0].text",
                "Print",
                "lines[1].number",
                "1",
                "lines[1].text",
                "Idea",
                "lines[2].number",
                "7",
                "lines[2].text",
                "Theirs",
                "lines[3].number",
                "",
                "lines[3].text",
                "");
        assertThat(new AlignedRows(MINE).align(theirs))
                .containsOnly(
                        Map.entry("discount", "5"),
                        Map.entry("lines[0].number", "1"),
                        Map.entry("lines[0].text", "Idea"),
                        Map.entry("lines[2].number", "2"),
                        Map.entry("lines[2].text", "Print"),
                        Map.entry("lines[3].number", "7"),
                        Map.entry("lines[3].text", "Theirs"));
    }

    @Test
    void listsWithoutNumbersAreLeftAlone() {
        Map<String, String> theirs = Map.of("items[0].text", "One", "items[1].text", "Two");
        assertThat(new AlignedRows(MINE).align(theirs)).isEqualTo(theirs);
        assertThat(new AlignedRows(Map.of("items[0].text", "Two")).align(theirs))
                .isEqualTo(theirs);
    }
}
