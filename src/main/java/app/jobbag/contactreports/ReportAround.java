package app.jobbag.contactreports;

import app.jobbag.meetings.MeetingAround;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a contact report on its page.
 *
 * @param client its name
 * @param writer the name of whoever wrote it
 * @param versions the newest first
 */
public record ReportAround(
        String client,
        String writer,
        List<Version> versions,
        List<MeetingAround.Item> items,
        List<Asked> instructions) {
    public ReportAround {
        versions = List.copyOf(versions);
        items = List.copyOf(items);
        instructions = List.copyOf(instructions);
    }

    /** A version of the report. */
    public record Version(
            UUID id,
            int revision,
            ReportState state,
            boolean newest,
            @Nullable Instant finishedAt,
            @Nullable UUID paper) {}

    /** An instruction. */
    public record Asked(UUID id, String number, String text, InstructionState state) {}

    /** The version that counts. */
    public @Nullable Version newest() {
        return versions.stream().filter(Version::newest).findFirst().orElse(null);
    }

    public boolean isBeingCorrected() {
        return versions.get(0).state() == ReportState.DRAFT && versions.size() > 1;
    }
}
