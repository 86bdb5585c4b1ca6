package app.jobbag.contactreports;

import app.jobbag.clients.ClientId;
import app.jobbag.files.PaperId;
import app.jobbag.kernel.Guarded;
import app.jobbag.staff.PersonId;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of a contact report as pages read it.
 *
 * @param root the id of the first version, under which all of them are one report
 * @param zone of the client
 */
public record ContactReportDetails(
        ContactReportId id,
        int version,
        UUID root,
        int revision,
        boolean newest,
        ClientId client,
        ContactReportDraft text,
        Outcome outcome,
        ReportState state,
        ZoneId zone,
        @Nullable String number,
        @Nullable PaperId paper,
        PersonId writtenBy,
        @Nullable PersonId finishedBy,
        @Nullable Instant finishedAt,
        String discardReason)
        implements Guarded {
    public boolean isDraft() {
        return state == ReportState.DRAFT;
    }

    public boolean isFinished() {
        return state == ReportState.FINISHED;
    }

    public boolean isCorrection() {
        return revision > 1;
    }

    public ZonedDateTime happened() {
        return text.happenedAt().atZone(zone);
    }

    @Override
    public UUID guardClient() {
        return client.value();
    }
}
