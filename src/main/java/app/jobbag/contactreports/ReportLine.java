package app.jobbag.contactreports;

import app.jobbag.kernel.Ids;
import app.jobbag.meetings.Party;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of a report; what it becomes lives on under its id. */
@Embeddable
record ReportLine(
        UUID clientId,
        UUID lineId,
        @Enumerated(EnumType.STRING) LineKind kind,
        String text,
        @Nullable UUID projectId,
        @Nullable UUID orderId,
        String job,
        @Nullable UUID personId,
        @Nullable UUID contactId,
        @Nullable LocalDate due) {
    ReportLine(UUID client, ContactReportDraft.Line line, @Nullable UUID id) {
        this(
                client,
                id == null ? Ids.next() : id,
                line.kind(),
                line.text(),
                line.job() == null ? null : line.job().project(),
                line.job() == null ? null : line.job().order(),
                line.job() == null ? "" : line.jobTitle(),
                line.party() == null ? null : line.party().person(),
                line.party() == null ? null : line.party().contact(),
                line.due());
    }

    /** A line keeps its id; one that was not among those before, or comes twice, is as good as none. */
    static List<ReportLine> of(UUID client, List<ContactReportDraft.Line> wanted, List<ReportLine> before) {
        Set<UUID> free = new HashSet<>(before.stream().map(ReportLine::lineId).toList());
        return wanted.stream()
                .map(line -> new ReportLine(client, line, free.remove(line.id()) ? line.id() : null))
                .toList();
    }

    ContactReportDraft.Line line() {
        return new ContactReportDraft.Line(
                lineId, kind, text, Job.of(projectId, orderId), job, Party.of(personId, contactId), due);
    }
}
