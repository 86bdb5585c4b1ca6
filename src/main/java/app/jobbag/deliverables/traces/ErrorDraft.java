package app.jobbag.deliverables.traces;

import app.jobbag.deliverables.DeliverableId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An error as it is reported.
 *
 * @param place on which version of which deliverable; null when it hangs on the order alone
 */
public record ErrorDraft(
        @Nullable Place place, @Nullable Integer page, String what, FoundBy foundBy, LocalDate foundOn) {
    /** A version of a deliverable. */
    public record Place(DeliverableId deliverable, int version) {}
}
