package app.jobbag.meetings;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Guarded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An action item as pages and upper modules read it; a work order is known by its plain id and number.
 *
 * @param evidenceLink address of what shows that it is done, empty where there is none
 * @param source the address of what it was agreed in
 */
public record ActionItemDetails(
        ActionItemId id,
        int version,
        ClientId client,
        @Nullable MeetingId meeting,
        String source,
        String minutesNumber,
        Task task,
        ActionState state,
        String evidence,
        String evidenceLink,
        @Nullable Instant endedAt,
        @Nullable UUID order,
        @Nullable String orderNumber)
        implements Guarded {
    /** Who does what until when, and what the other side owes for it. */
    public record Task(String step, Party owner, String cooperation, LocalDate due) {}

    public boolean isOpen() {
        return state == ActionState.OPEN;
    }

    public boolean isDone() {
        return state == ActionState.DONE;
    }

    public boolean isOverdue(LocalDate today) {
        return isOpen() && task.due().isBefore(today);
    }

    @Override
    public UUID guardClient() {
        return client.value();
    }

    @Override
    public @Nullable UUID guardOwner() {
        return task.owner().person();
    }
}
