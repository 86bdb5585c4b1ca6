package app.jobbag.weekly;

import app.jobbag.clients.ClientDetails;
import app.jobbag.platform.calendar.IsoWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that the client reads: on paper, in the portal, in the preview. What is hidden is not in it. */
public record WeeklyPaper(
        String client,
        LocalDate first,
        LocalDate last,
        Colour colour,
        String note,
        String opening,
        List<Chapter> chapters) {
    public WeeklyPaper {
        chapters = List.copyOf(chapters);
    }

    /** A section with what it says. */
    public record Chapter(Section section, List<String> lines) {}

    /** What stands above the lines. */
    record Head(Colour colour, String note, String opening) {}

    static WeeklyPaper of(WeeklyReport report, ClientDetails client) {
        return told(
                client.name(),
                report.week(),
                new Head(report.colour(), report.note(), report.opening()),
                report.lines().stream()
                        .filter(each -> !each.hidden())
                        .map(each -> new EarlierReport.Said(each.section(), each.text()))
                        .toList());
    }

    static WeeklyPaper told(String client, IsoWeek week, Head head, List<EarlierReport.Said> lines) {
        Map<Section, List<String>> said = new LinkedHashMap<>();
        lines.forEach(each ->
                said.computeIfAbsent(each.section(), key -> new ArrayList<>()).add(each.text()));
        return new WeeklyPaper(
                client,
                week.monday(),
                week.sunday(),
                head.colour(),
                head.note(),
                head.opening(),
                said.entrySet().stream()
                        .map(each -> new Chapter(each.getKey(), each.getValue()))
                        .toList());
    }
}
