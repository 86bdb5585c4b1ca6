package app.jobbag.schedules.gantt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.jobbag.schedules.network.Kind;
import app.jobbag.schedules.network.Link;
import app.jobbag.schedules.network.LinkType;
import app.jobbag.schedules.network.Span;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** SCH-1 on paper: one slice above the other is one picture. */
class SlicesTest {
    @Test
    void aLinkGoesThroughTheRowsBetween() {
        List<List<Slices.Stroke>> slices = drawn(List.of(task(1, 2, 3), task(2, 5, 6), task(3, 5, 6)), 1, 3);
        int out = xs(slices.get(1))
                .filter(each -> xs(slices.get(0)).anyMatch(x -> x == each))
                .max()
                .orElseThrow();
        assertThat(slices.get(1)).extracting(Slices.Stroke::path).contains("M%d 0 L%d 50".formatted(out, out));
        assertThat(slices.get(2)).extracting(Slices.Stroke::path).anyMatch(path -> path.startsWith("M" + out + " 0 "));
    }

    @Test
    void staysOnThePage() {
        List<List<Slices.Stroke>> slices =
                drawn(List.of(task(1, 2, 3), row(2, Kind.MILESTONE, 28, 28), row(3, Kind.SUMMARY, 2, 28)), 2, 1);
        assertThat(slices.stream().flatMapToInt(SlicesTest::xs)).allMatch(x -> x >= 0 && x <= Slices.WIDE);
    }

    @Test
    void whatWasSignedStandsBelowTheBar() {
        GanttRow now = task(1, 9, 10);
        GanttRow row = new GanttRow(
                1,
                0,
                "row",
                Kind.TASK,
                "client",
                "row",
                now.bar(),
                task(1, 2, 3).bar());
        assertThat(Slices.of(List.of(row), List.of(), List.of(50)).get(0))
                .extracting(Slices.Stroke::color, Slices.Stroke::width)
                .containsExactly(tuple("#8d8270", 0), tuple("#66448f", 0), tuple("#a3271f", 4));
    }

    @Test
    void aHundredLinksAlongOneWayAreDrawnOnce() {
        List<GanttRow> rows = new ArrayList<>();
        for (int i = 1; i <= 101; i++) {
            rows.add(task(i, 2, 3));
        }
        List<Link> links = IntStream.rangeClosed(2, 101)
                .mapToObj(each -> new Link(1, each, LinkType.FINISH_START, Span.days(0)))
                .toList();
        List<List<Slices.Stroke>> slices =
                Slices.of(rows, links, rows.stream().map(each -> 50).toList());
        assertThat(slices).allMatch(slice -> slice.size() < 10);
    }

    private static List<List<Slices.Stroke>> drawn(List<GanttRow> rows, int from, int to) {
        Link link = new Link(from, to, LinkType.FINISH_START, Span.days(0));
        return Slices.of(rows, List.of(link), rows.stream().map(each -> 50).toList());
    }

    private static GanttRow task(int id, int from, int to) {
        return row(id, Kind.TASK, from, to);
    }

    private static GanttRow row(int id, Kind kind, int from, int to) {
        GanttRow.Bar bar = new GanttRow.Bar(
                LocalDateTime.of(2026, 11, from, 9, 0), LocalDateTime.of(2026, 11, to, 17, 0), 0, true);
        return new GanttRow(id, 0, "row", kind, "agency", "row", bar, null);
    }

    private static IntStream xs(List<Slices.Stroke> slice) {
        return slice.stream()
                .flatMap(each -> Arrays.stream(each.path().split("[MLZ]")))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .mapToInt(each -> Integer.parseInt(each.split(" ")[0]));
    }
}
