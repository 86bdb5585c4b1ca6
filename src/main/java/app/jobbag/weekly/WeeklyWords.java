package app.jobbag.weekly;

import java.util.stream.Collectors;

/** A report in words fit for its history. */
record WeeklyWords(Colour colour, String note, String opening, String lines, String hidden) {
    static WeeklyWords of(WeeklyReport report) {
        return new WeeklyWords(
                report.colour(), report.note(), report.opening(), lines(report, false), lines(report, true));
    }

    private static String lines(WeeklyReport report, boolean hidden) {
        return report.lines().stream()
                .filter(each -> each.hidden() == hidden)
                .map(WeeklyLine::text)
                .collect(Collectors.joining("; "));
    }
}
