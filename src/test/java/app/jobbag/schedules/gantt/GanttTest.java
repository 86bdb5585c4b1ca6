package app.jobbag.schedules.gantt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.strings;

import app.jobbag.schedules.network.Kind;
import app.jobbag.schedules.network.Link;
import app.jobbag.schedules.network.LinkType;
import app.jobbag.schedules.network.Span;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** SCH-1: the picture says what the schedule says, and says it only. */
class GanttTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 5);

    @ParameterizedTest
    @EnumSource(Zoom.class)
    void drawsEveryKindOfRow(Zoom zoom) {
        Document svg = parsed(gantt("Poster", zoom).svg());
        assertThat(classes(svg))
                .contains("gantt-bar", "gantt-milestone", "gantt-summary", "gantt-ghost", "gantt-done", "gantt-today")
                .contains("gantt-link is-critical", "gantt-arrow is-critical", "gantt-row is-client is-critical");
    }

    @Test
    void aDayIsWiderTheCloserOneLooks() {
        assertThat(width(Zoom.DAY)).isGreaterThan(width(Zoom.WEEK));
        assertThat(width(Zoom.WEEK)).isGreaterThan(width(Zoom.MONTH));
        assertThat(width(Zoom.MONTH)).isGreaterThan(width(Zoom.QUARTER));
    }

    @Test
    void fitsOnePageOfPaper() {
        assertThat(gantt("Poster", Zoom.WEEK).svg(Gantt.Sheet.A4)).contains("width=\"267mm\" height=\"180mm\"");
        assertThat(gantt("Poster", Zoom.WEEK).svg(Gantt.Sheet.A3)).contains("width=\"390mm\" height=\"267mm\"");
    }

    @Test
    void hasNoStyleAndNoScriptOfItsOwn() {
        assertThat(gantt("Poster", Zoom.DAY).svg()).doesNotContain("style=", "<script", "<style", "href", "url(");
    }

    @Test
    void oddNamesAreTextOnly() {
        qt().withExamples(200)
                .forAll(strings().allPossible().ofLengthBetween(0, 60))
                .check(name -> {
                    Document svg = parsed(gantt(name + "<script>\"'&</script>\u0000", Zoom.MONTH)
                            .svg());
                    return svg.getElementsByTagName("script").getLength() == 0;
                });
    }

    @Test
    void anOwnerThatIsNoClassIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> row(1, "\" onload=\"x", Kind.TASK, 3));
    }

    @Test
    void anEmptyScheduleIsAnEmptyPicture() {
        Gantt empty = new Gantt("Empty", List.of(), List.of(), TODAY, new Gantt.Look(Zoom.DAY, Locale.ENGLISH));
        assertThat(classes(parsed(empty.svg()))).contains("gantt-today");
    }

    @Test
    void aPlanOfManyYearsIsDrawnCoarserRatherThanTooWide() {
        GanttRow.Bar bar = new GanttRow.Bar(at(2), at(2).plusYears(60), 0, false);
        GanttRow row = new GanttRow(1, 0, "Long", Kind.TASK, "agency", "Long", bar, null);
        Gantt gantt = new Gantt("Long", List.of(row), List.of(), TODAY, new Gantt.Look(Zoom.DAY, Locale.ENGLISH));
        assertThat(parsed(gantt.svg())
                        .getDocumentElement()
                        .getAttribute("viewBox")
                        .length())
                .isLessThan(20);
    }

    private static int width(Zoom zoom) {
        return Integer.parseInt(parsed(gantt("Poster", zoom).svg())
                .getDocumentElement()
                .getAttribute("viewBox")
                .split(" ", -1)[2]);
    }

    private static Gantt gantt(String name, Zoom zoom) {
        List<GanttRow> rows = List.of(
                row(1, "agency", Kind.SUMMARY, 2),
                named(name),
                row(3, "client", Kind.TASK, 6),
                row(4, "both", Kind.MILESTONE, 9));
        List<Link> links = List.of(
                new Link(2, 3, LinkType.FINISH_START, Span.days(0)),
                new Link(3, 4, LinkType.FINISH_FINISH, Span.days(0)),
                new Link(3, 99, LinkType.START_START, Span.days(0)));
        return new Gantt(name, rows, links, TODAY, new Gantt.Look(zoom, Locale.forLanguageTag("es")));
    }

    private static GanttRow named(String name) {
        GanttRow plain = row(2, "agency", Kind.TASK, 3);
        return new GanttRow(
                2, 1, name, Kind.TASK, "agency", name, plain.bar(), new GanttRow.Bar(at(2), at(4), 0, false));
    }

    private static GanttRow row(int id, String owner, Kind kind, int day) {
        return new GanttRow(id, 0, "row", kind, owner, "row", new GanttRow.Bar(at(day), at(day + 2), 40, true), null);
    }

    private static LocalDateTime at(int day) {
        return LocalDateTime.of(2026, 11, day, 9, 0);
    }

    private static List<String> classes(Document svg) {
        var all = svg.getElementsByTagName("*");
        return IntStream.range(0, all.getLength())
                .mapToObj(each -> ((Element) all.item(each)).getAttribute("class"))
                .toList();
    }

    private static Document parsed(String svg) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)));
        } catch (Exception e) {
            throw new AssertionError(svg, e);
        }
    }
}
