package app.jobbag.meetings;

import app.jobbag.signoffs.RequestState;
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
 * @param objectionHours after how many hours silence counts as confirmed, where the client agreed to that
 * @param minutes all versions, the newest first
 * @param followUps the meetings that follow it
 */
public record MeetingAround(
        String client,
        @Nullable String project,
        @Nullable Integer objectionHours,
        List<Version> minutes,
        List<FollowUp> followUps,
        List<Item> items) {
    public MeetingAround {
        minutes = List.copyOf(minutes);
        followUps = List.copyOf(followUps);
        items = List.copyOf(items);
    }

    /**
     * A version of the minutes.
     *
     * @param request how the request for its confirmation stands
     * @param remarks whether somebody confirmed it with remarks
     */
    public record Version(
            UUID id,
            int revision,
            MinutesState state,
            @Nullable String number,
            @Nullable Instant circulatedAt,
            @Nullable UUID paper,
            @Nullable RequestState request,
            boolean remarks) {
        public boolean isDraft() {
            return state == MinutesState.DRAFT;
        }

        /** Null for a draft and where nobody of the client was asked. */
        public @Nullable ConfirmationState confirmation() {
            return request == null ? null : ConfirmationState.of(request, remarks);
        }

        public boolean isDisputed() {
            return confirmation() == ConfirmationState.DISPUTED;
        }

        /** The key of the word for where it stands. */
        public String status() {
            return confirmation() == null
                    ? "meetings.minutes.status." + state
                    : "meetings.confirm.status." + confirmation();
        }

        public Object shade() {
            return confirmation() == null ? state : confirmation();
        }
    }

    public record FollowUp(UUID id, String subject, Instant startsAt) {}

    /** An action item. */
    public record Item(UUID id, String step, String owner, LocalDate due, ActionState state) {
        public boolean isOverdue(LocalDate today) {
            return state == ActionState.OPEN && due.isBefore(today);
        }
    }

    /** The version that the client was asked about last; null before that. */
    public @Nullable Version confirmed() {
        return minutes.stream()
                .filter(each -> each.confirmation() != null)
                .findFirst()
                .orElse(null);
    }

    /** Whether some version went out: the meeting stays as it is then. */
    public boolean isFixed() {
        return minutes.stream().anyMatch(each -> !each.isDraft());
    }
}
