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

    static WeeklyPaper of(WeeklyReport report, ClientDetails client) {
        IsoWeek week = report.week();
        return new WeeklyPaper(
                client.name(),
                week.monday(),
                week.sunday(),
                report.colour(),
                report.note(),
                report.opening(),
                chapters(report.lines()));
    }

    private static List<Chapter> chapters(List<WeeklyLine> lines) {
        Map<Section, List<String>> said = new LinkedHashMap<>();
        lines.stream()
                .filter(each -> !each.hidden())
                .forEach(each ->
                        said.computeIfAbsent(each.section(), key -> new ArrayList<>()).add(each.text()));
        return said.entrySet().stream()
                .map(each -> new Chapter(each.getKey(), each.getValue()))
                .toList();
    }
}
