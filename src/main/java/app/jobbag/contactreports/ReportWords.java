package app.jobbag.contactreports;

import app.jobbag.meetings.Roll;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A contact report in words fit for its history. */
record ReportWords(
        ContactKind kind,
        String when,
        @Nullable Integer duration,
        String why,
        String parties,
        String summary,
        String lines,
        String correction) {
    static ReportWords of(ContactReportDraft draft, ZoneId zone, Roll roll) {
        return new ReportWords(
                draft.kind(),
                LocalDateTime.ofInstant(draft.happenedAt(), zone).truncatedTo(ChronoUnit.MINUTES) + " " + zone,
                draft.duration(),
                draft.why(),
                draft.parties().stream().map(roll::name).collect(Collectors.joining(", ")),
                draft.summary(),
                draft.lines().stream().map(line -> line(line, roll)).collect(Collectors.joining("; ")),
                draft.correction());
    }

    private static String line(ContactReportDraft.Line line, Roll roll) {
        return Stream.of(
                        "{contactreports.line." + line.kind() + "}: " + line.text(),
                        line.jobTitle(),
                        roll.name(line.party()),
                        line.due() == null ? "" : "{" + line.due() + "}")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" → "));
    }
}
