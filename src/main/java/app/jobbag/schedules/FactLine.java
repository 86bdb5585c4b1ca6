package app.jobbag.schedules;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * By what a line is done.
 *
 * @param settledOn when it was; null while it is not
 */
public record FactLine(
        int task,
        @Nullable UUID deliverableId,
        @Nullable UUID actionItemId,
        String name,
        @Nullable LocalDate settledOn,
        String settledBy) {
    public FactKind kind() {
        return deliverableId == null ? FactKind.ACTION_ITEM : FactKind.DELIVERABLE;
    }

    public String url() {
        return deliverableId == null ? "/action-items/" + actionItemId : "/deliverables/" + deliverableId;
    }

    /** As a form says which it is. */
    public String key() {
        return kind() + ":" + (deliverableId == null ? actionItemId : deliverableId);
    }

    public boolean isSettled() {
        return settledOn != null;
    }
}
