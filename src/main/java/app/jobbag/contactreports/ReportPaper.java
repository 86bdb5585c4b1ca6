package app.jobbag.contactreports;

import app.jobbag.clients.ClientDetails;
import app.jobbag.meetings.Attendee;
import app.jobbag.meetings.Party;
import app.jobbag.meetings.Roll;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that a printed contact report says, with names instead of ids. */
public record ReportPaper(
        String client,
        ContactKind kind,
        ZonedDateTime when,
        @Nullable Integer duration,
        List<Attendee> people,
        String summary,
        List<Line> lines,
        String correction,
        int revision) {
    public record Line(
            LineKind kind,
            String text,
            String job,
            String who,
            @Nullable LocalDate due) {}

    static ReportPaper of(ContactReport report, ClientDetails client, Roll roll) {
        ContactReportDraft text = report.draft();
        return new ReportPaper(
                client.legalName(),
                text.kind(),
                text.happenedAt().atZone(client.zone()),
                text.duration(),
                roll.of(text.parties().stream()
                        .sorted((one, other) -> Boolean.compare(!one.isClient(), !other.isClient()))
                        .toList()),
                text.summary(),
                text.lines().stream().map(line -> line(line, roll)).toList(),
                text.correction(),
                report.revision());
    }

    private static Line line(ContactReportDraft.Line line, Roll roll) {
        Party party = line.party();
        return new Line(line.kind(), line.text(), line.jobTitle(), roll.name(party), line.due());
    }
}
