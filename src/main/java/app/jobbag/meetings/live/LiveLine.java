package app.jobbag.meetings.live;

import app.jobbag.meetings.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line as pages read it.
 *
 * @param change the number of the meeting's change that it comes from
 * @param topic the item of the agenda, in its words of then; empty for none
 * @param owner of an action item, once it is clear who is meant
 * @param writtenBy the name of who typed it
 * @param changedBy the name of who else changed it last
 * @param inMinutes the version that the minutes took over
 */
public record LiveLine(
        UUID id,
        int version,
        long change,
        String topic,
        double place,
        LineKind kind,
        String text,
        Task task,
        String writtenBy,
        @Nullable String changedBy,
        Instant writtenAt,
        boolean removed,
        @Nullable Integer inMinutes) {
    /** An action item in its parts; of the typed name and day, what was typed. */
    public record Task(
            String step,
            String ownerText,
            @Nullable Party owner,
            @Nullable String ownerName,
            String dueText,
            @Nullable LocalDate due) {}

    public boolean isAction() {
        return kind == LineKind.ACTION;
    }

    /** Who was typed is not known, or several could be meant. */
    public boolean isOwnerUnclear() {
        return isAction() && task.owner() == null;
    }

    public boolean isDueUnclear() {
        return isAction() && task.due() == null;
    }

    /** What the minutes do not have yet. */
    boolean isNews() {
        return !removed && inMinutes == null;
    }

    /** What the minutes have in other words. */
    boolean isChangedSince() {
        return inMinutes != null && (removed || inMinutes < version);
    }
}
