package app.jobbag.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a meeting on its page.
 *
 * @param client its name
 * @param project its code and name
 * @param minutes all versions, the newest first
 * @param followUps the meetings that follow it
 */
public record MeetingAround(
        String client, @Nullable String project, List<Version> minutes, List<Later> followUps, List<Item> items) {
    public MeetingAround {
        minutes = List.copyOf(minutes);
        followUps = List.copyOf(followUps);
        items = List.copyOf(items);
    }

    /** A version of the minutes. */
    public record Version(
            UUID id,
            int revision,
            MinutesState state,
            @Nullable String number,
            @Nullable Instant circulatedAt,
            @Nullable UUID paper) {
        public boolean isDraft() {
            return state == MinutesState.DRAFT;
        }
    }

    public record Later(UUID id, String subject, Instant startsAt) {}

    /** An action item. */
    public record Item(UUID id, String step, String owner, LocalDate due, ActionState state) {
        public boolean isOverdue(LocalDate today) {
            return state == ActionState.OPEN && due.isBefore(today);
        }
    }

    /** Whether some version went out: the meeting stays as it is then. */
    public boolean isFixed() {
        return minutes.stream().anyMatch(each -> !each.isDraft());
    }
}
